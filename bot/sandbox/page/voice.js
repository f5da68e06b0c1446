// A voice message: the microphone is on from the moment the sheet opens until it is closed or sent.
import { h } from './dom.js';
import { icon } from './icons.js';
import { openSheet } from './sheet.js';
import { say } from './toast.js';
import { t } from './words.js';

const spoken = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;
const TYPES = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'];

/** send(file) is called once the person has said it and agrees. */
export async function recordVoice(send) {
  let stream;
  let recorder;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 32_000 });
  } catch {
    stream?.getTracks().forEach((track) => track.stop());
    say(t('voice-no-microphone'), 'bad'); // none there, or not allowed: a recorded file can be chosen instead
    return;
  }
  const parts = [];
  const began = Date.now();
  const counter = h('p', { class: 'voice-time', role: 'timer' }, spoken(0));
  const ticking = setInterval(() => { counter.textContent = spoken(Date.now() - began); }, 500);
  let sends = false;
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.addEventListener('stop', () => {
    stream.getTracks().forEach((track) => track.stop());
    if (sends) send(new File(parts, 'voice.oga', { type: recorder.mimeType }));
  });
  recorder.start();
  const dialog = openSheet(t('voice-title'), (close) => [
    h('p', { class: 'words' }, t('voice-note')), counter,
    h('button', { type: 'button', class: 'primary wide', autofocus: true, onclick() {
      sends = true;
      close();
    } }, icon('send'), t('voice-send')),
  ], 'alert');
  dialog.addEventListener('close', () => {
    clearInterval(ticking);
    recorder.stop();
  });
}
