// Lists the centers that this browser has last shown (see last-seen.js), for a page that has no network.
(() => {
  const read = () => {
    try {
      const seen = JSON.parse(localStorage.getItem('centers-last-seen') ?? '[]');
      return Array.isArray(seen) ? seen : [];
    } catch {
      return [];
    }
  };

  const element = (tag, text, className = '') =>
    Object.assign(document.createElement(tag), { textContent: text, className });

  // What is remembered may be anything by now: only a name and a number that can be dialed count.
  const dialable = (phone) => typeof phone?.number === 'string' && /^tel:\+?[0-9]+$/.test(phone?.href);

  const card = ({ name, phones }) => {
    const part = element('article', '', 'card');
    const call = element('p', '', 'call');
    for (const phone of phones.filter(dialable)) {
      const link = element('a', phone.number, 'phone');
      link.href = phone.href;
      link.setAttribute('aria-label', `${name}: ${phone.number}`);
      call.append(link, ' ');
    }
    part.append(element('h3', name), call);
    return part;
  };

  const cards = read()
    .filter((center) => typeof center?.name === 'string' && Array.isArray(center.phones))
    .map(card);
  const seen = document.getElementById('seen');
  seen.append(...cards);
  seen.hidden = cards.length === 0;
  document.getElementById('none').hidden = cards.length > 0;
})();
