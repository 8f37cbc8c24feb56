/** Signs that mean the same in every language. */
import type { LexiconData } from './match.js';

export const signs: LexiconData = {
  money: `€ $ £ ₽ eur euro #_e #_kr #_eur`,
  good: `👍 😀 😃 😄 😊 🙂 🥇 🏆 👌 💪 ok_👍 🤩 😍 ⭐ 🌟 💯 ✅ 😎`,
  joy: `❤ 💕 💖 💙 💚 💛 🎉 🥰 😘 🙌 🎊 🥳 💐 🌹 🌸`,
  thanks: `🙏`,
  bad: `👎 💩 🤮 🤢 ❌ 😒 🙄 😐 😕 🤦 😑`,
  anger: `😡 😠 🤬 😤`,
  sorrow: `😢 😭 😞 😔 💔 ☹ 😩 😫`,
  question: `?`,
};
