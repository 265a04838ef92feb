package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TypedId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * JDBI as every PetMatch store uses it: binds ids as {@code uuid}, instants as {@code timestamptz} in UTC, and arrays of
 * text, {@code uuid}, {@code integer} and {@code bigint} for {@code unnest}. Maps instants back.
 */
public final class PostgresJdbi {

    private PostgresJdbi() {}

    /** JDBI over a source that joins the caller's transaction. */
    public static Jdbi over(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(Integer.class, "integer");
        jdbi.registerArrayType(int.class, "integer");
        jdbi.registerArrayType(Long.class, "bigint");
        jdbi.registerArrayType(long.class, "bigint");
        jdbi.registerArgument(new TypedIds());
        jdbi.registerArgument(new Instants());
        jdbi.registerColumnMapper(Instant.class, (rows, column, context) -> {
            OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        });
        return jdbi;
    }

    private static final class TypedIds extends AbstractArgumentFactory<TypedId> {

        TypedIds() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(TypedId id, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, id.value());
        }
    }

    private static final class Instants extends AbstractArgumentFactory<Instant> {

        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant instant, ConfigRegistry config) {
            return (position, statement, context) ->
                    statement.setObject(position, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
    }
}
