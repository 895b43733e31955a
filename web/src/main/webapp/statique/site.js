// Everything works without this file: it only makes some of it more comfortable.
'use strict';
const first = document.querySelector('[data-focus]');
if (first) first.focus();

if (matchMedia('(min-width:960px)').matches) document.getElementById('flt')?.setAttribute('open', '');
if (matchMedia('(min-width:640px)').matches) document.querySelectorAll('.fold').forEach(fold => fold.setAttribute('open', ''));

document.querySelectorAll('[data-pw]').forEach(button => button.addEventListener('click', () => {
  const input = document.getElementById(button.dataset.pw);
  const show = input.type === 'password';
  const label = button.querySelector('span');
  input.type = show ? 'text' : 'password';
  button.setAttribute('aria-pressed', show);
  label.textContent = show ? label.dataset.hide : label.dataset.show;
}));

const rules = document.getElementById('regles');
const password = rules && document.getElementById('password');
if (password) {
  const tests = {
    LENGTH: v => [...v].length >= Number(rules.dataset.minimum),
    DIGIT: v => /\d/.test(v),
    UPPER_CASE: v => /\p{Lu}/u.test(v),
    LOWER_CASE: v => /\p{Ll}/u.test(v),
    NOT_USER_NAME: v => v !== '' && v.trim().toLowerCase() !== rules.dataset.user.toLowerCase()
  };
  password.addEventListener('input', () => {
    let met = 0;
    rules.querySelectorAll('[data-rule]').forEach(line => {
      const ok = tests[line.dataset.rule](password.value);
      met += ok;
      line.classList.toggle('ok', ok);
      line.querySelector('.st').textContent = ok ? rules.dataset.met : rules.dataset.open;
    });
    document.getElementById('regles-s').textContent = rules.dataset.status.replace('{0}', met);
  });
}

document.querySelectorAll('select[data-submit]').forEach(select => select.addEventListener('change', () => select.form.requestSubmit()));

// What the server would refuse is not sent to it.
document.querySelectorAll('input[type=file][data-most]').forEach(input => input.form.addEventListener('submit', event => {
  const heavy = [...input.files].reduce((sum, file) => sum + file.size, 0) > input.dataset.most * 1048576;
  document.getElementById(input.dataset.heavy).hidden = !heavy;
  if (heavy) { event.preventDefault(); event.stopImmediatePropagation(); }
}));

// A second tap on the button of a form that is under way is none.
document.querySelectorAll('form[method=post]').forEach(form => form.addEventListener('submit', event => {
  if (Date.now() - Number(form.dataset.sent ?? 0) < 3000) event.preventDefault();
  else form.dataset.sent = Date.now();
}));
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

// Session: announced two minutes before its end; staying asks the server once.
const session = document.getElementById('session');
if (session) {
  let timer;
  const watch = () => { timer = setTimeout(() => { session.hidden = false; session.querySelector('button').focus(); }, (session.dataset.seconds - 120) * 1000); };
  session.querySelector('button').addEventListener('click', async () => {
    const answer = await fetch('/mon-compte', { method: 'HEAD', redirect: 'manual' });
    if (answer.ok) { session.hidden = true; clearTimeout(timer); watch(); }
  });
  watch();
}

// What was typed outlives a session that ended meanwhile: kept in this tab while a form is under way, given back after
// the login, forgotten on any other page. Never passwords.
const DRAFT = 'draft', HALF_AN_HOUR = 1800e3;
const kept = JSON.parse(sessionStorage.getItem(DRAFT));
const login = document.getElementById('login');
if (login && kept) {
  sessionStorage.setItem(DRAFT, JSON.stringify({ ...kept, interrupted: true }));
  document.getElementById('target').value = kept.target;
} else if (!login) {
  sessionStorage.removeItem(DRAFT);
  const lost = kept?.interrupted || document.querySelector('[data-notice="common.pageExpired"]');
  if (session && lost && kept && kept.target === location.pathname + location.search && Date.now() - kept.at < HALF_AN_HOUR) {
    kept.values.forEach(([name, value]) => document.getElementsByName(name).forEach(field => {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked ||= field.value === value;
      else if (field.type !== 'hidden') field.value = value;
    }));
    const note = document.createElement('p');
    note.className = 'note ok';
    note.setAttribute('role', 'status');
    note.textContent = session.dataset.restored;
    document.querySelector('h1').after(note);
  }
}
if (session) document.addEventListener('submit', event => {
  const form = event.target;
  const values = [...form.elements].filter(field => field.name && !['password', 'hidden', 'submit', 'button'].includes(field.type)
    && (!['checkbox', 'radio'].includes(field.type) || field.checked)).map(field => [field.name, field.value]);
  sessionStorage.setItem(DRAFT, JSON.stringify({
    target: location.pathname + location.search, values, at: Date.now() }));
});

// What is noted live and not kept yet is not left without a question.
document.querySelectorAll('[data-guard]').forEach(mark => {
  let typed = false;
  mark.form.addEventListener('input', () => { typed = true; });
  mark.form.addEventListener('submit', () => { typed = false; });
  addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });
});

// Of the reasons only those that go with the decision; the list stays the browser's own, for the keyboard.
document.querySelectorAll('select[data-why]').forEach(decision => {
  const why = document.getElementById(decision.dataset.why);
  const groups = [...why.querySelectorAll('optgroup[data-of]')];
  const fit = () => {
    const chosen = why.value;
    const decided = decision.value.split('-')[0];
    groups.forEach(group => group.remove());
    why.append(...groups.filter(group => !decided || group.dataset.of === decided));
    why.value = [...why.options].some(option => option.value === chosen) ? chosen : '';
  };
  decision.addEventListener('change', fit);
  fit();
});

// The slider and its number field say the same; without this file the number field alone counts.
document.querySelectorAll('input[type=range][data-for]').forEach(range => {
  const field = document.getElementById(range.dataset.for);
  range.value = field.value || range.max;
  range.addEventListener('input', () => { field.value = range.value; });
  field.addEventListener('input', () => { range.value = field.value || range.max; });
});

// Back to the results as they were left: same criteria, same place.
document.querySelectorAll('[data-back]').forEach(link => link.addEventListener('click', event => {
  if (document.referrer.startsWith(location.origin + '/offres')) { event.preventDefault(); history.back(); }
}));

// Shortcuts of the back office: single letters, never while typing, and everybody may switch them off.
const shortcuts = document.querySelector('[data-keys]');
if (shortcuts) {
  const bar = document.getElementById(shortcuts.dataset.keys);
  let on = localStorage.getItem('keys') !== 'off';
  const show = () => { shortcuts.textContent = on ? bar.dataset.off : bar.dataset.on; };
  show();
  shortcuts.addEventListener('click', () => { on = !on; localStorage.setItem('keys', on ? 'on' : 'off'); show(); });
  const step = by => {
    const rows = [...document.querySelectorAll('[data-row]')];
    rows[Math.min(Math.max(rows.indexOf(document.activeElement) + by, 0), rows.length - 1)]?.focus();
  };
  document.addEventListener('keydown', event => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input,select,textarea')) return;
    const target = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (target) { event.preventDefault(); target.click(); }
    else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
    else if (event.key === '/' && document.getElementById('text')) { event.preventDefault(); document.getElementById('text').focus(); }
  });
}

// A document opens beside the file where there is room, else in a tab of its own.
document.querySelectorAll('[data-viewer]').forEach(link => {
  const viewer = document.getElementById(link.dataset.viewer);
  if (!matchMedia('(min-width:1100px)').matches) return;
  link.target = viewer.name;
  link.addEventListener('click', () => {
    viewer.hidden = false;
    document.querySelectorAll('[data-viewer]').forEach(other => other.setAttribute('aria-current', other === link));
  });
});

// What the applicant will read, while the adviser writes it: the button asks the server, which writes the mail itself.
document.querySelectorAll('[data-live]').forEach(button => {
  let timer, asked = 0;
  const form = button.form;
  const ask = async () => {
    const mine = ++asked;
    const data = new URLSearchParams(new FormData(form));
    data.append(button.name, button.value);
    const answer = await fetch(form.action, { method: 'POST', body: data });
    if (!answer.ok || answer.redirected || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const mail = page.getElementById(button.dataset.live);
    const state = page.querySelector('form#' + form.id + ' [name="jakarta.faces.ViewState"]');
    if (!mail || !state) return;
    const shown = document.getElementById(button.dataset.live);
    mail.querySelector('details')?.toggleAttribute('open', shown.querySelector('details')?.open ?? false);
    shown.replaceWith(document.adoptNode(mail));
    form.elements['jakarta.faces.ViewState'].value = state.value;
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 600); });
});
