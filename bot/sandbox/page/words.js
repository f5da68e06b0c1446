// Which language the page speaks, and the sentence for a key. Missing keys are shown as keys: visible, never blank.
import { en } from './words-en.js';
import { zh } from './words-zh.js';

const tables = { zh, en };
const asked = new URLSearchParams(location.search).get('lang');

export const language = asked in tables ? asked : 'zh';
export const locale = language === 'zh' ? 'zh-CN' : 'en-GB';

export function t(key, facts = {}) {
  const sentence = tables[language][key];
  if (sentence === undefined) return key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in facts ? String(facts[name]) : whole));
}
