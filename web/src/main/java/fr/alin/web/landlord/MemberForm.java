package fr.alin.web.landlord;

import fr.alin.caleol.MemberDraft;
import fr.alin.caleol.MemberQuality;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody to call to a sitting, as typed. */
public class MemberForm {
    @Size(max = MemberDraft.NAME_LENGTH, message = "{common.size}")
    private @Nullable String name;

    private @Nullable MemberQuality quality;
    private @Nullable String commune;

    /** What is missing is told with whatever else is wrong. */
    MemberDraft entered() {
        return new MemberDraft(Objects.requireNonNullElse(name, ""), quality, commune);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable MemberQuality getQuality() {
        return quality;
    }

    public void setQuality(@Nullable MemberQuality quality) {
        this.quality = quality;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }
}
