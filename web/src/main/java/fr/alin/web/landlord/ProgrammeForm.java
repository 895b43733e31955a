package fr.alin.web.landlord;

import fr.alin.landlord.ProgrammeService;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed of a programme. */
public class ProgrammeForm {
    private static final int POSTCODE = 10;
    private static final int COMMUNE = 80;

    @NotNull(message = "{name.ofProgramme}")
    @Size(max = ProgrammeService.NAME_LENGTH, message = "{common.size}")
    private @Nullable String name;

    @Size(max = POSTCODE, message = "{common.size}")
    private @Nullable String postcode;

    @Size(max = COMMUNE, message = "{common.size}")
    private @Nullable String commune;

    String title() {
        return Objects.requireNonNullElse(name, "");
    }

    String town() {
        return Objects.requireNonNullElse(postcode, "").replaceAll("\\s", "");
    }

    String place() {
        return Objects.requireNonNullElse(commune, "");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }
}
