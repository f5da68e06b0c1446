// The play API, one function a door. Refusals carry the server's code; a lost server is code "unreachable".

export class Refusal extends Error {
  constructor(code, detail, status) {
    super(detail || code);
    this.code = code;
    this.status = status;
  }
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(`/play/${path}`, options);
  } catch {
    throw new Refusal('unreachable', '', 0);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(body.error ?? 'error', body.detail ?? '', response.status);
  return body;
}

const post = (path, body = {}) =>
  call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
const chat = (person, door, body) => post(`chats/${person}/${door}`, body);

export const api = {
  state: () => call('state'),
  chat: (person) => call(`chats/${person}`),
  addPerson: (person) => post('people', { people: [person] }),
  text: (person, text, replyTo) => chat(person, 'text', replyTo ? { text, reply_to: replyTo } : { text }),
  press: (person, messageId, data) => chat(person, 'press', { message_id: messageId, data }),
  location: (person, point) => chat(person, 'location', point),
  moveLive: (person, messageId, point) => chat(person, `live/${messageId}`, point),
  contact: (person) => chat(person, 'contact'),
  scan: (person, link) => chat(person, 'scan', { link }),
  block: (person, blocked) => chat(person, 'block', { blocked }),
  read: (person) => chat(person, 'read'),
  clock: (move) => post('clock', move),
  upload(person, file, kind, caption) {
    const form = new FormData();
    form.append('kind', kind);
    form.append('caption', caption);
    form.append('file', file, file.name || 'file');
    return call(`chats/${person}/upload`, { method: 'POST', body: form });
  },
};
