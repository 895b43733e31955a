package fr.alin.integration;

import fr.alin.shared.Roles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * How far somebody reaches with the references of another: nowhere, for what is not there answers alike; neither with all of them,
 * nor with one among one's own.
 */
public final class Reach {
    /** Methods whose references are nobody's, with the reason. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("RankQueries.estimate", "offers are for all applicants"),
            Map.entry("CandidatureService.apply", "so they are; and the key only says that a form was sent twice"),
            Map.entry("OfferQueries.lockForApplying", "so they are"),
            Map.entry("OfferClosingService.lockClosed", "so they are; it tells no more than their page"),
            Map.entry("PasswordService.change", "the session only says which of one's own goes on"),
            Map.entry("SessionService.mine", "the session only says which of one's own is this one"),
            Map.entry(
                    "DocumentArrivalService.onRefreshed",
                    "StudyClockService.resumeAfterArrival guards what it resumes"),
            Map.entry("AllocationQueries.page", "where a page of one's own begins"),
            Map.entry("OwnOfferQueries.page", "where a page of one's own begins"),
            Map.entry("ProgrammeQueries.page", "where a page of one's own begins"),
            Map.entry("SittingQueries.page", "where a page of one's own begins"));

    private final Theirs theirs;
    private final Theirs ours;
    private final Map<UUID, SecurityIdentity> signedIn = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> open = new TreeSet<>(OPEN.keySet());
    private int tried;
    private int mixed;

    /** @param ours of the stranger, who has one of everything too */
    public Reach(Theirs theirs, Theirs ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    public List<String> wrong() {
        return wrong;
    }

    /** Methods that were tried. */
    public int tried() {
        return tried;
    }

    /** Places in which another's record was tried beside one's own. */
    public int mixed() {
        return mixed;
    }

    /** Of those methods whose references are nobody's, the ones that are not there any more. */
    public Set<String> gone() {
        return open;
    }

    /** With each method of a role. */
    public void by(String role) throws Exception {
        for (Business business : Business.all()) {
            if (business.roles().contains(role)) {
                if (OPEN.containsKey(business.name())) {
                    open.remove(business.name());
                } else {
                    by(role, business);
                }
            }
        }
    }

    private void by(String role, Business business) throws Exception {
        Filling filled = new Filling(role, business, place -> theirs, theirs);
        if (!filled.unknown().isEmpty()) {
            wrong.add("%n%s: no record is known for %s".formatted(business, filled.unknown()));
        } else if (filled.references() > 0) {
            tried++;
            wholly(role, business);
            if (filled.references() > 1) {
                partly(role, business, filled.references());
            }
        }
    }

    private void wholly(String role, Business business) throws Exception {
        String own = met(theirs, role, business, place -> theirs, theirs);
        String anothers = met(ours, role, business, place -> theirs, theirs);
        String nobodys = met(ours, role, business, place -> null, ours);
        boolean kept = anothers.equals(Met.NOT_FOUND) || anothers.equals(Met.NOTHING) && answers(business);
        // Whoever tells listeners has the record; of one without a candidature there is nothing for them to do.
        boolean alike = business.listens() || anothers.equals(nobodys);
        if (!kept || !alike || anothers.equals(own) || own.startsWith(Met.FAULT)) {
            wrong.add("%n%s of %s: another's %s, nobody's %s, one's own %s"
                    .formatted(business, role, anothers, nobodys, own));
        }
    }

    private void partly(String role, Business business, int places) throws Exception {
        String own = met(ours, role, business, place -> ours, ours);
        for (int i = 0; i < places; i++) {
            mixed++;
            int one = i;
            String anothers = met(ours, role, business, place -> place == one ? theirs : ours, ours);
            String nobodys = met(ours, role, business, place -> place == one ? null : ours, ours);
            boolean kept = !anothers.equals(Met.SOMETHING) && (!anothers.equals(Met.NOTHING) || answers(business));
            if (!kept || !anothers.equals(nobodys) || anothers.equals(own) || anothers.startsWith(Met.FAULT)) {
                wrong.add("%n%s of %s, among one's own at %d: another's %s, nobody's %s, one's own %s"
                        .formatted(business, role, one, anothers, nobodys, own));
            }
        }
    }

    private static boolean answers(Business business) {
        return business.method().getReturnType() != void.class;
    }

    private String met(Theirs caller, String role, Business business, IntFunction<@Nullable Theirs> whose, Theirs plain)
            throws Exception {
        UUID who = role.equals(Roles.LANDLORD)
                ? caller.agent()
                : new Filling(role, business, place -> caller, caller)
                        .applicant()
                        .orElseThrow();
        Object[] arguments = new Filling(role, business, whose, plain).arguments();
        return signedIn(who).runAs((Callable<String>) () -> Met.by(() -> business.call(arguments)));
    }

    /** Once: a password takes its time. */
    private SecurityIdentity signedIn(UUID who) throws RealmUnavailableException {
        SecurityIdentity known = signedIn.get(who);
        if (known == null) {
            known = InContainer.login(who);
            signedIn.put(who, known);
        }
        return known;
    }
}
