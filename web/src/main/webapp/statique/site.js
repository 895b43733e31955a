// Everything works without this file: it only makes some of it more comfortable.
'use strict';
const first = document.querySelector('[data-focus]');
if (first) first.focus();

if (matchMedia('(min-width:960px)').matches) document.getElementById('flt')?.setAttribute('open', '');

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

// What the applicant will read, while the adviser writes it.
document.querySelectorAll('[data-preview]').forEach(shown => {
  const update = () => {
    const area = document.getElementById(shown.dataset.preview);
    const chosen = document.querySelector('input[name="' + shown.dataset.preview + '"]:checked');
    shown.textContent = chosen ? document.querySelector('label[for="' + chosen.id + '"]').textContent : area && area.value !== undefined ? area.value : '';
  };
  document.addEventListener('input', update);
  update();
});
