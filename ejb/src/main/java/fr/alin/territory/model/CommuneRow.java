package fr.alin.territory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A commune as statements join it; rules ask {@link fr.alin.territory.Territory}. Written by migrations only. */
@Entity(name = "Commune")
@Immutable
@Table(name = "commune")
public class CommuneRow {
    @Id
    @Column(name = "insee_code")
    private String inseeCode;

    private String name;

    private String departement;

    private String region;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> postcodes;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    protected CommuneRow() {}
}
