package fr.alin.housingrequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant lets the employer see. One table drives what the employer sees and what the applicant is told. A
 * choice belongs to the scheme under which it was made: choice 3 of scheme 1 is not choice 3 of scheme 2.
 *
 * @param scheme 1 for the older guide's three choices, 2 for the four of today
 * @param sensitive second tick of choice 4: health and priority grounds too
 */
public record SharingChoice(int scheme, int choice, boolean sensitive) {
    public static final int CURRENT_SCHEME = 2;

    private static final Set<SharedField> NOTHING = EnumSet.noneOf(SharedField.class);
    private static final List<Set<SharedField>> SCHEME_1 = List.of(
            NOTHING,
            EnumSet.of(SharedField.IDENTITY, SharedField.EMPLOYER_AND_WORKPLACE, SharedField.WISHES),
            EnumSet.complementOf(EnumSet.of(SharedField.HEALTH_AND_PRIORITY, SharedField.DOCUMENTS)));
    private static final List<Set<SharedField>> SCHEME_2 = List.of(
            NOTHING,
            EnumSet.of(SharedField.IDENTITY),
            EnumSet.complementOf(EnumSet.of(
                    SharedField.HISTORY,
                    SharedField.DOCUMENTS,
                    SharedField.HEALTH_AND_PRIORITY,
                    SharedField.ACTING_FOR)),
            EnumSet.complementOf(EnumSet.of(SharedField.HEALTH_AND_PRIORITY)));

    /** @throws IllegalArgumentException for a choice that the scheme does not have */
    public SharingChoice {
        if (scheme < 1 || scheme > 2 || choice < 1 || choice > table(scheme).size()) {
            throw new IllegalArgumentException("no choice " + choice + " in scheme " + scheme);
        }
    }

    /**
     * The four choices of today, in order.
     *
     * @param sensitive whether the second tick of the last one is set
     */
    public static List<SharingChoice> current(boolean sensitive) {
        return List.of(
                new SharingChoice(CURRENT_SCHEME, 1, false),
                new SharingChoice(CURRENT_SCHEME, 2, false),
                new SharingChoice(CURRENT_SCHEME, 3, false),
                new SharingChoice(CURRENT_SCHEME, 4, sensitive));
    }

    /** Of a choice as it is stored: whoever has not chosen is anonymous. */
    public static boolean anonymous(@Nullable Integer scheme, @Nullable Integer choice) {
        return scheme == null || choice == null || new SharingChoice(scheme, choice, false).anonymous();
    }

    /** Without employer points, and no offer reserved by the employer is shown. */
    public boolean anonymous() {
        return choice == 1;
    }

    public boolean shows(SharedField field) {
        return table(scheme).get(choice - 1).contains(field)
                || field == SharedField.HEALTH_AND_PRIORITY
                        && sensitive
                        && scheme == CURRENT_SCHEME
                        && choice == SCHEME_2.size();
    }

    /** Whatever is ticked beside the choice. */
    public boolean hides(SharedField field) {
        return !shows(field) && !showsWhenTicked(field);
    }

    /** Only with the second tick of choice 4. */
    public boolean showsWhenTicked(SharedField field) {
        return !shows(field) && scheme == CURRENT_SCHEME && new SharingChoice(scheme, choice, true).shows(field);
    }

    private static List<Set<SharedField>> table(int scheme) {
        return scheme == 1 ? SCHEME_1 : SCHEME_2;
    }
}
