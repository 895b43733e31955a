<@p>Bien cordialement,</@p>
<@p>${operator} – ${phone}</@p>
