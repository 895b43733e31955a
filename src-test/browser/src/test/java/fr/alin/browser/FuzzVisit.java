package fr.alin.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One role on its way through all pages, parameters and forms. */
final class FuzzVisit {
    private static final int PARAMETERS = 1;
    private static final int VALUES = 1;
    private static final int GUESSES = 60;
    /** The server keeps the states of so many pages and more. */
    private static final int POSTS_PER_STATE = 10;

    /** Forms whose button cannot be refused: it ends a request, a session, a grid or what others go by. */
    private static final Set<String> FINAL = Set.of("delete", "out", "sessions", "publication", "cancel");

    private static final Pattern TABLE = Pattern.compile("<div id=\"([\\w:-]+)\" class=\"ui-datatable");

    private final FuzzClient client;
    private final FuzzPeople people;
    private final FuzzFindings findings;
    private final SplittableRandom random;
    private int guesses;

    FuzzVisit(FuzzClient client, FuzzPeople people, FuzzFindings findings, long seed) {
        this.client = client;
        this.people = people;
        this.findings = findings;
        this.random = new SplittableRandom(seed + client.role().ordinal());
    }

    void run() {
        client.login();
        List<String> paths = new ArrayList<>(FuzzPages.addresses());
        // Backwards: whoever has changed the request under /candidat/demande may no longer apply.
        Collections.reverse(paths);
        for (String path : paths) {
            parameters(path);
            if (client.role().uses(path)) {
                for (String method : FuzzTransport.methods()) {
                    send(new FuzzInput(
                            "method", path, method, path + people.query(path, client.role()), Map.of(), null));
                }
                forms(path);
            }
        }
    }

    private void parameters(String path) {
        List<String> names = FuzzPages.parameters();
        for (int i = 0; i < PARAMETERS; i++) {
            String name = names.get(random.nextInt(names.size()));
            one(path, name);
        }
        for (String name : Set.of("ref", "jeton")) {
            one(path, name);
        }
        one(path, "ref=x&ref");
    }

    private void one(String path, String name) {
        List<Map.Entry<String, String>> values =
                List.copyOf(FuzzValues.some(random, 1).entrySet());
        Map.Entry<String, String> value = values.get(random.nextInt(values.size()));
        send(FuzzInput.get(value.getKey(), path + " ?" + name, path + "?" + name + "=" + value.getValue()));
    }

    private void forms(String path) {
        String address = path + people.query(path, client.role());
        Set<String> done = new HashSet<>();
        List<FuzzForm> forms = page(address);
        // Sending one form may bring up another.
        while (!forms.isEmpty()) {
            forms.forEach(form -> all(path, address, form));
            forms.forEach(form -> done.add(form.id() + form.action()));
            forms = page(address).stream()
                    .filter(form -> !done.contains(form.id() + form.action()))
                    .toList();
        }
    }

    private void all(String path, String address, FuzzForm form) {
        if (form.post()) {
            fields(address, form);
            // A form in a row has its row before its id.
            if (findings.saw("form " + form.id().replaceFirst(".*:", ""))) {
                bodies(address, form);
            }
        } else {
            form.fields().keySet().forEach(name -> (client.role().signsIn()
                            ? FuzzValues.some(random, VALUES)
                            : FuzzValues.all())
                    .forEach((kind, value) -> send(FuzzInput.get(
                            kind, path + " ?" + name, form.action() + "?" + FuzzForm.body(with(form, name, value))))));
        }
    }

    private List<FuzzForm> page(String address) {
        if (client.role().uses("/conseiller/") && client.role().signsIn()) {
            people.reopen(client.role());
        }
        FuzzAnswer answer = client.get(address);
        if (client.role().signsIn() && answer.body().contains("id=\"login\"") && !address.equals("/connexion")) {
            client.login();
            answer = client.get(address);
        }
        if (answer.status() == 200) {
            findings.saw("page " + address.replaceFirst("\\?.*", ""));
        }
        return FuzzForm.in(answer.body());
    }

    private void fields(String address, FuzzForm first) {
        FuzzForm form = first;
        int sent = 0;
        List<String> names = List.copyOf(
                isFinal(first)
                        ? first.fields().keySet()
                        : first.pressing(anyButton(first)).keySet());
        for (String name : names) {
            Map<String, String> values = FuzzValues.some(random, VALUES);
            values.put("missing field", null);
            values.put("doubled field", "x&" + FuzzForm.encode(name) + "=y");
            for (Map.Entry<String, String> value : values.entrySet()) {
                if (++sent % POSTS_PER_STATE == 0) {
                    form = again(address, form);
                }
                Map<String, String> fields = with(form, name, value.getValue());
                press(form, fields, name);
                post(value.getKey(), address, form, name, FuzzInput.FORM, FuzzForm.body(fields));
            }
        }
    }

    private void bodies(String address, FuzzForm first) {
        FuzzForm form = again(address, first);
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        press(form, fields, "");
        String right = FuzzForm.body(fields);
        for (String type : FuzzTransport.types()) {
            // Only what is escaped has to be decoded.
            post("content type " + type, address, form, "", type, right + "&e=%C3%A9");
        }
        form = again(address, form);
        for (Map.Entry<String, String> body : FuzzTransport.bodies(right).entrySet()) {
            post(body.getKey(), address, form, "", FuzzInput.FORM, body.getValue());
        }
        String source = table(address);
        Map<String, String> partial = FuzzTransport.partial(source.isEmpty() ? "go" : source);
        partial.forEach((name, usual) -> FuzzValues.some(random, 1).forEach((kind, value) -> {
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.putAll(partial);
            all.put(name, value);
            send(new FuzzInput(
                    "partial, " + kind,
                    place(address, first, name),
                    "POST",
                    first.action(),
                    Map.of("Content-Type", FuzzInput.FORM, "Faces-Request", "partial/ajax"),
                    FuzzForm.body(all)));
        }));
    }

    private String table(String address) {
        Matcher table = TABLE.matcher(client.get(address).body());
        return table.find() ? table.group(1) : "";
    }

    /** The same form with a fresh state; the old one where it is no longer there. */
    private FuzzForm again(String address, FuzzForm form) {
        return page(address).stream()
                .filter(each -> each.id().equals(form.id()))
                .findFirst()
                .orElse(form);
    }

    /** Presses a button, unless that would be final whatever is in the fields. */
    private void press(FuzzForm form, Map<String, String> fields, String mutated) {
        String button = anyButton(form);
        boolean harmless = form.id().equals("login") ? mayGuess(mutated) : !isFinal(form);
        if (harmless && !button.equals(mutated) && !button.isEmpty()) {
            fields.put(button, form.buttons().get(button));
        }
    }

    /** Neither its button nor anything in the button's place is sent. */
    private static boolean isFinal(FuzzForm form) {
        return FINAL.contains(form.id());
    }

    /** A hundred wrong passwords lock out the machine, and one signs out whoever is signed in. */
    private boolean mayGuess(String mutated) {
        return !client.role().signsIn() && !mutated.isEmpty() && ++guesses <= GUESSES;
    }

    private static Map<String, String> with(FuzzForm form, String name, String value) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return fields;
    }

    private String anyButton(FuzzForm form) {
        List<String> buttons = List.copyOf(form.buttons().keySet());
        return buttons.isEmpty() ? "" : buttons.get(random.nextInt(buttons.size()));
    }

    private void post(String kind, String address, FuzzForm form, String name, String type, String body) {
        send(FuzzInput.post(kind, place(address, form, name), form.action(), type, body));
    }

    private static String place(String address, FuzzForm form, String name) {
        return address.replaceFirst("\\?.*", "") + " #" + form.id() + " " + name;
    }

    private void send(FuzzInput input) {
        findings.judge(client.role(), input, client.send(input));
    }
}
