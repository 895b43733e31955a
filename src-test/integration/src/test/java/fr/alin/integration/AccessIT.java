package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureMail;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.offer.OfferId;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.Roles;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Each method of each service, called by each role and by nobody; each that takes a record of a landlord or an applicant, with
 * somebody else's. Not tried: which files an adviser may act on, which depends on who holds them (AdvisersIT), and an applicant
 * with another one's records on the very offer that both have applied to.
 */
@ExtendWith(ArquillianExtension.class)
class AccessIT {
    private static final Set<Class<?>> REFERENCES = Set.of(CandidatureId.class, HousingRequestId.class, OfferId.class);

    /**
     * What these do is committed whatever becomes of the caller, and they need no reference of anything: tried for refusal alone.
     * Jobs belong to the system, which nobody signs in as.
     */
    private static final Set<String> STAY = Set.of(
            "AuditService.recordAccess",
            "ImportService.claim",
            "ImportService.claimOwnNumber",
            "ImportService.confirm",
            "ImportService.refresh",
            "ImportService.sendAnotherCode",
            "JobService.retry",
            "LoginService.workAsForKnown",
            "LoginThrottleService.giveEmployerCodeBack",
            "LoginThrottleService.givePresentBack",
            "LoginThrottleService.takeEmployerCode",
            "LoginThrottleService.takePresent",
            "NightlyJob.run",
            "OutboxService.renew",
            "RegistrationService.register",
            "RegistrationService.requestPasswordReset");

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(
                AccessIT.class,
                Business.class,
                Arguments.class,
                Arguments.Choice.class,
                Met.class,
                AccessPeople.class,
                Theirs.class,
                Theirs.Kept.class,
                Belongings.class,
                Commission.class,
                SentSet.class,
                Filling.class,
                Reach.class);
    }

    @Test
    void whoever_may_not_call_a_method_is_refused_and_whoever_may_is_not() throws Exception {
        List<Business> methods = Business.all();
        List<String> wrong = new ArrayList<>();
        Set<String> stay = new TreeSet<>();
        int calls = 0;
        try (AccessPeople people = AccessPeople.settled()) {
            for (Business business : methods) {
                for (Map.Entry<String, SecurityIdentity> who : people.all().entrySet()) {
                    boolean allowed = business.admits(who.getKey());
                    if (allowed && stays(business)) {
                        stay.add(business.name());
                        continue;
                    }
                    calls++;
                    String met = met(who.getValue(), business);
                    if (allowed == met.equals(Met.LOCK) || allowed && met.startsWith(Met.FAULT)) {
                        wrong.add("%n%s by %s: %s".formatted(business, who.getKey(), met));
                    }
                }
            }
        }
        assertTrue(wrong.isEmpty(), wrong.size() + " wrong: " + wrong);
        assertEquals(STAY, stay, "tried for refusal alone");
        assertTrue(methods.size() > 250 && calls > 1_500, methods.size() + " methods, " + calls + " calls");
    }

    @Test
    void another_landlords_and_another_applicants_records_are_as_if_there_were_none() throws Exception {
        Theirs theirs = Belongings.of(account("samira.laurent@exemple.fr"));
        Theirs ours = Belongings.of(account("heloise.mercier@exemple.fr"));
        Reach reach = new Reach(theirs, ours);
        try {
            reach.by(Roles.LANDLORD);
            reach.by(Roles.APPLICANT);
        } finally {
            Belongings.release(theirs);
            Belongings.release(ours);
        }
        assertTrue(reach.wrong().isEmpty(), reach.wrong().size() + " wrong: " + reach.wrong());
        assertEquals(Set.of(), reach.gone());
        assertTrue(reach.tried() > 90 && reach.mixed() > 20, reach.tried() + " tried, " + reach.mixed() + " mixed");
    }

    private static UUID account(String email) throws Exception {
        return InContainer.one("select id from account where email = ?", email);
    }

    /** What is done outside the caller's transaction stays; of a random reference there is nothing to do. */
    private static boolean stays(Business business) {
        return business.commits()
                && Stream.of(business.method().getParameters())
                        .map(Parameter::getType)
                        .noneMatch(REFERENCES::contains);
    }

    private static String met(SecurityIdentity who, Business business) throws Exception {
        Object[] arguments = new Arguments(AccessIT::fitting).of(business);
        Callable<String> act = () -> Met.by(() -> business.call(arguments));
        return who == null ? act.call() : who.runAs(act);
    }

    /** What words alone cannot be. */
    private static Object fitting(String of, String name, Class<?> type) {
        if (type == MailTemplate.class) {
            return CandidatureMail.CANDIDATURE_TAKEN;
        }
        if (of.equals("RegistryRequest") && type == List.class) {
            return List.of();
        }
        return switch (name) {
            case "principal" -> UUID.randomUUID().toString();
            case "coApplicantSiret" -> "55210055400054";
            case "number" -> type == String.class ? "1110520020180X1175" : null;
            default -> null;
        };
    }
}
