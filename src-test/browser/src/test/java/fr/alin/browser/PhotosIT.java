package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.support.ui.Select;

/** A landlord's agent shows a dwelling by photographs; whoever reads the offer sees those that say what they show. */
class PhotosIT {
    private static final String HOME =
            """
            select %s from offer o join dwelling d on d.id = o.dwelling_id
            join landlord_agent g on g.landlord_id = d.landlord_id join account a on a.id = g.account_id
            where a.email_key = ? and o.status = '%s' and not exists (
                select 1 from dwelling_picture p where p.dwelling_id = d.id) order by o.number limit 1""";

    @TempDir
    private Path folder;

    @Test
    void photographs_are_added_told_moved_and_removed() {
        String dwelling = home("d.id::text", "PUBLISHED");
        String offer = home("o.id::text", "PUBLISHED");
        try (Browser agent = Browser.open(390)) {
            agent.login(DemoAccounts.LANDLORD).go("/bailleur/logement?ref=" + dwelling);
            assertThat(agent.page()).contains("Aucune photo");
            agent.click("a[href*='/bailleur/photos']").click("#add");
            assertThat(agent.texts(".errsum li")).containsExactly("Choisissez au moins une photo");
            choose(
                    agent,
                    file("Séjour d’Héloïse & co.jpg", PicturedHome.jpeg(2400, 1600)),
                    file("cuisine.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                    file("chambre.jpg", PicturedHome.jpeg(1600, 2400)));
            assertThat(agent.texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .startsWith("« cuisine.png » : Ce n’est pas");
            assertThat(agent.driver().findElements(By.cssSelector(".pics li"))).hasSize(2);
            assertThat(seen(offer)).as("before somebody says what they show").isEmpty();

            show(agent, 0, "LIVING_ROOM");
            show(agent, 1, "BEDROOM");
            agent.click("#tell");
            assertThat(seen(offer)).containsExactly("Séjour", "Chambre");
            agent.click("button[name=avancer]");
            assertThat(seen(offer)).containsExactly("Chambre", "Séjour");
            String photo = photos(offer).get(0);
            assertThat(photo).startsWith("/photos/");
            assertThat(status(photo, "")).isEqualTo(200);

            agent.driver().findElement(By.cssSelector(".pics summary")).click();
            agent.click("button[name=retirer]");
            assertThat(agent.page()).contains("La photo est supprimée.");
            assertThat(seen(offer)).containsExactly("Séjour");
            assertThat(status(photo, "")).as("a photograph that was removed").isEqualTo(404);
            choose(agent, IntStream.rangeClosed(1, 9).mapToObj(this::small).toArray(Path[]::new));
            assertThat(agent.texts(".errsum li"))
                    .as("none is left out without a word")
                    .containsExactly(
                            "« vue 8.jpg » : Ce logement a déjà 8 photos. Supprimez-en une pour en ajouter.",
                            "« vue 9.jpg » : Ce logement a déjà 8 photos. Supprimez-en une pour en ajouter.");
            assertThat(agent.driver().findElements(By.cssSelector(".pics li"))).hasSize(8);
        }
    }

    /** Its applicants cannot know of it yet. */
    @Test
    void photographs_of_a_draft_are_its_landlords_alone() {
        String dwelling = home("d.id::text", "DRAFT");
        Caller owner = Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD);
        try (Browser agent = Browser.open(1280)) {
            agent.login(DemoAccounts.LANDLORD).go("/bailleur/photos?ref=" + dwelling);
            choose(agent, file("plan.jpg", PicturedHome.jpeg(800, 600)));
            show(agent, 0, "PLAN");
            agent.click("#tell");
            String photo =
                    agent.driver().findElement(By.cssSelector(".pics img")).getDomAttribute("src");
            assertThat(status(photo, owner.cookie())).isEqualTo(200);
            assertThat(status(photo, "")).isEqualTo(404);
            Caller other = Caller.signedIn("LANDLORD", DemoAccounts.OTHER_LANDLORD);
            assertThat(status(photo, other.cookie())).as("another landlord").isEqualTo(404);
            assertThat(status("/bailleur/photos?ref=" + dwelling, other.cookie()))
                    .isEqualTo(404);
            assertThat(status(photo.replaceAll("[A-Z]+$", "HUGE"), owner.cookie()))
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_too_large_is_told_in_words_and_files_are_taken_nowhere_else() {
        Caller agent = Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD);
        HttpResponse<byte[]> heavy =
                posted("/bailleur/photos", "multipart/form-data; boundary=x", 41 * 1024 * 1024, agent);
        assertThat(heavy.statusCode()).isEqualTo(413);
        assertThat(Http.text(heavy)).contains("Cet envoi est trop lourd");
        HttpResponse<byte[]> form =
                posted("/bailleur/programmes", "application/x-www-form-urlencoded", 1024 * 1024 + 1, agent);
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(Http.text(form)).contains("Cet envoi est trop lourd");
        assertThat(posted("/connexion", "multipart/form-data; boundary=x", 100, Caller.UNKNOWN)
                        .statusCode())
                .isEqualTo(400);
    }

    /** On a connection of its own: the server closes one whose body it did not read. */
    private static HttpResponse<byte[]> posted(String path, String type, int bytes, Caller caller) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(World.sandbox().site() + path))
                                    .header("Content-Type", type)
                                    .header("Cookie", caller.cookie())
                                    .POST(HttpRequest.BodyPublishers.ofString("x".repeat(bytes)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String home(String column, String status) {
        return Rows.first(HOME.formatted(column, status), DemoAccounts.LANDLORD).orElseThrow();
    }

    /** What a new user reads of an offer, photograph by photograph; each must have been drawn. */
    private static List<String> seen(String offer) {
        try (Browser visitor = Browser.open(390)) {
            visitor.go("/offre?ref=" + offer);
            ((JavascriptExecutor) visitor.driver())
                    .executeAsyncScript(
                            """
                            const done = arguments[0];
                            Promise.all([...document.querySelectorAll('.gal img')].map(i => i.decode())).then(() => done())""");
            return visitor.driver().findElements(By.cssSelector(".gal li img")).stream()
                    .map(image -> String.valueOf(image.getDomAttribute("alt")).replaceFirst(".*: ", ""))
                    .collect(Collectors.toList());
        }
    }

    private static List<String> photos(String offer) {
        try (Browser visitor = Browser.open(1280)) {
            visitor.go("/offre?ref=" + offer);
            return visitor.driver().findElements(By.cssSelector(".gal li img")).stream()
                    .map(image -> String.valueOf(image.getDomAttribute("src")))
                    .toList();
        }
    }

    private static int status(String path, String cookie) {
        return RawHttp.get(path, cookie).status();
    }

    private static void show(Browser agent, int index, String subject) {
        new Select(agent.driver().findElements(By.cssSelector(".pics select")).get(index)).selectByValue(subject);
    }

    private static void choose(Browser agent, Path... files) {
        agent.driver()
                .findElement(By.id("files"))
                .sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
        agent.click("#add");
    }

    private Path small(int number) {
        return file("vue " + number + ".jpg", PicturedHome.jpeg(400, 320));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
