package fr.alin.persistence;

import java.time.Instant;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.query.sqm.function.SqmFunctionRegistry;
import org.hibernate.query.sqm.produce.function.FunctionParameterType;
import org.hibernate.type.BasicType;
import org.hibernate.type.BasicTypeRegistry;

/**
 * What HQL may call beside its own functions: {@code search_key(text)} of the migrations; {@code database_instant()} and
 * {@code database_instant_in(seconds)}, the database's own clock, which is the same for every node and goes on within a
 * transaction.
 */
public class DatabaseFunctions implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        BasicTypeRegistry types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        BasicType<String> text = types.getRegisteredType(String.class);
        BasicType<Instant> instant = types.getRegisteredType(Instant.class);
        SqmFunctionRegistry functions = contributions.getFunctionRegistry();
        functions
                .patternDescriptorBuilder("search_key", "search_key(?1)")
                .setInvariantType(text)
                .setParameterTypes(FunctionParameterType.STRING)
                .setExactArgumentCount(1)
                .register();
        functions
                .patternDescriptorBuilder("database_instant", "clock_timestamp()")
                .setInvariantType(instant)
                .setExactArgumentCount(0)
                .register();
        functions
                .patternDescriptorBuilder(
                        "database_instant_in", "(clock_timestamp() + make_interval(secs => cast(?1 as float8)))")
                .setInvariantType(instant)
                .setParameterTypes(FunctionParameterType.NUMERIC)
                .setExactArgumentCount(1)
                .register();
    }
}
