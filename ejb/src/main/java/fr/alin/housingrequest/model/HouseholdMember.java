package fr.alin.housingrequest.model;

import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.MemberKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Row of a person of the household. */
@Embeddable
public class HouseholdMember {
    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private Boolean disabled;

    private Boolean visiting;

    protected HouseholdMember() {}

    static HouseholdMember of(Member member) {
        HouseholdMember row = new HouseholdMember();
        row.kind = member.kind();
        row.lastName = member.lastName();
        row.firstName = member.firstName();
        row.birthDate = member.birthDate();
        row.disabled = member.disabled();
        row.visiting = member.visiting();
        return row;
    }

    Member view() {
        return new Member(kind, lastName, firstName, birthDate, disabled, visiting);
    }
}
