package fr.alin.housingrequest.rules;

import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The documents that are mandatory for a household. */
public final class RequiredDocuments {
    private RequiredDocuments() {}

    public static Set<DocumentKind> of(Employment employment, List<Member> members, int unborn) {
        Set<DocumentKind> required = EnumSet.of(
                DocumentKind.IDENTITY, DocumentKind.TAX_NOTICE, DocumentKind.RESOURCES, DocumentKind.CURRENT_HOUSING);
        if (employment.privateEmployee()) {
            required.add(DocumentKind.EMPLOYMENT_CONTRACT);
        }
        if (members.stream().anyMatch(member -> member.kind() == MemberKind.DEPENDANT)) {
            required.add(DocumentKind.FAMILY_BOOK);
        }
        if (members.stream().anyMatch(Member::visiting)) {
            required.add(DocumentKind.CUSTODY_DECISION);
        }
        if (unborn > 0) {
            required.add(DocumentKind.PREGNANCY_CERTIFICATE);
        }
        if (members.stream().anyMatch(Member::disabled)) {
            required.add(DocumentKind.DISABILITY_CARD);
        }
        return required;
    }
}
