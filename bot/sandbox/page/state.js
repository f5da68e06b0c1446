// What the page knows, and who wants to hear when it changes. Topics: people, places, clock, chat, arrival, answer, typing.

function blankChat() {
  return { messages: new Map(), keyboard: null, commands: [], blocked: false, started: true, loaded: false, waiting: null };
}

export class Store {
  people = new Map();
  places = [];
  bot = { id: 0, username: '', first_name: '' };
  clock = null;
  chats = new Map();
  #hearers = new Map();

  on(topic, hear) {
    this.#hearers.set(topic, [...(this.#hearers.get(topic) ?? []), hear]);
  }

  tell(topic, fact) {
    for (const hear of this.#hearers.get(topic) ?? []) hear(fact);
  }

  take(state) {
    this.bot = state.bot;
    this.places = state.places;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.setClock(state.clock);
    this.tell('places');
    this.tell('people');
  }

  setClock(clock) {
    this.clock = { at: Date.parse(clock.now), shift: clock.shift, since: performance.now() };
    this.tell('clock');
  }

  /** The sandbox's present moment in milliseconds. */
  now() {
    return this.clock ? this.clock.at + performance.now() - this.clock.since : Date.now();
  }

  chat(person) {
    if (!this.chats.has(person)) this.chats.set(person, blankChat());
    return this.chats.get(person);
  }

  /** Loads a chat whole. What happens while the answer is under way is kept and applied to it afterwards. */
  async load(person, fetchChat) {
    const chat = this.chat(person);
    const waiting = [];
    chat.waiting = waiting;
    let whole;
    try {
      whole = await fetchChat(person);
    } catch (error) {
      if (chat.waiting === waiting) chat.waiting = null;
      throw error;
    }
    if (chat.waiting !== waiting) return; // a later load took over
    chat.waiting = null;
    chat.messages = new Map(whole.messages.map((message) => [message.message_id, message]));
    Object.assign(chat, { keyboard: whole.reply_keyboard, commands: whole.commands, blocked: whole.blocked,
      started: whole.started, loaded: true });
    for (const event of waiting) patch(chat, event);
    this.tell('chat', { person });
  }

  apply(event) {
    const { type, person } = event;
    if (type === 'person') {
      this.people.set(event.person.id, event.person);
      const chat = this.chats.get(event.person.id);
      chat?.waiting?.push(event);
      if (chat && (chat.blocked !== event.person.blocked || chat.started !== event.person.started)) {
        Object.assign(chat, { blocked: event.person.blocked, started: event.person.started });
        this.tell('chat', { person: event.person.id });
      }
      this.tell('people');
    } else if (type === 'clock') this.setClock(event.clock);
    else if (type === 'places') this.tell('places-moved');
    else if (type === 'answer' || type === 'typing') this.tell(type, event);
    else {
      const chat = this.chats.get(person);
      if (chat?.waiting) chat.waiting.push(event);
      else if (chat?.loaded) patch(chat, event);
      if (type === 'message') this.tell('arrival', event);
      this.tell('chat', event);
    }
  }
}

function patch(chat, event) {
  const { messages } = chat;
  if (event.type === 'message') messages.set(event.message.message_id, event.message);
  else if (event.type === 'edit') {
    if (messages.has(event.message.message_id)) messages.set(event.message.message_id, event.message);
  } else if (event.type === 'delete') for (const id of event.message_ids) messages.delete(id);
  else if (event.type === 'reaction') {
    const before = messages.get(event.message_id);
    if (before) messages.set(event.message_id, { ...before, reactions: event.emoji });
  } else if (event.type === 'keyboard') chat.keyboard = event.reply_keyboard;
  else if (event.type === 'person') Object.assign(chat, { blocked: event.person.blocked, started: event.person.started });
}
