// A pressed button is busy until the bot answers; after 15 seconds the page says that nobody did.
import { api } from './api.js';
import { alertBox, complain, say } from './toast.js';
import { t } from './words.js';

const PATIENCE = 15000;

/** openLink: what to do with an answer that carries an address. */
export function watchPresses(store, openLink) {
  const running = new Map(); // "person:message:data" → timer
  const asked = new Map(); // query id → key
  const early = new Map(); // answers which overtook the reply to our own request

  const keyOf = (person, message, data) => `${person}:${message.message_id}:${data}`;
  const redraw = (person) => store.tell('chat', { person });

  function settle(key) {
    clearTimeout(running.get(key));
    running.delete(key);
    redraw(Number(key.split(':')[0]));
  }

  function answered(key, { text, alert, url }) {
    settle(key);
    if (text && alert) alertBox(store.bot.first_name, text);
    else if (text) say(text);
    if (url) openLink(url);
  }

  store.on('answer', (event) => {
    const key = asked.get(event.query_id);
    if (key === undefined) {
      early.set(event.query_id, event);
      if (early.size > 50) early.delete(early.keys().next().value);
      return;
    }
    asked.delete(event.query_id);
    answered(key, event);
  });

  return {
    busy: (message, data) => running.has(keyOf(message.chat.id, message, data)),

    async press(message, data) {
      const person = message.chat.id;
      const key = keyOf(person, message, data);
      if (running.has(key)) return; // a double click is one press
      running.set(key, null);
      redraw(person);
      try {
        const { query_id: query } = await api.press(person, message.message_id, data);
        if (early.has(query)) {
          answered(key, early.get(query));
          early.delete(query);
          return;
        }
        asked.set(query, key);
        running.set(key, setTimeout(() => {
          settle(key);
          say(t('button-silent'), 'bad'); // the query stays known: a late answer is still shown
        }, PATIENCE));
      } catch (error) {
        settle(key);
        complain(error);
      }
    },
  };
}
