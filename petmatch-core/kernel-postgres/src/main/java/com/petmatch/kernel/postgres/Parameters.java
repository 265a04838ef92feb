package com.petmatch.kernel.postgres;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets the values of a statement from left to right. A null has the type of its values, so that the server keeps one plan
 * for both. Belongs to one thread, for one statement.
 */
public final class Parameters {

    private final PreparedStatement statement;
    private int place;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    public Parameters uuid(@Nullable UUID value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.OTHER, "uuid");
        } else {
            statement.setObject(place, value);
        }
        return this;
    }

    public Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++place, value);
        return this;
    }

    /** For {@code bigint} and, where the value goes into a column, {@code integer} and {@code smallint}. */
    public Parameters number(@Nullable Long value) throws SQLException {
        return value == null ? nothing(Types.BIGINT) : number(value.longValue());
    }

    /** The same, without boxing. */
    public Parameters number(long value) throws SQLException {
        statement.setLong(++place, value);
        return this;
    }

    public Parameters flag(@Nullable Boolean value) throws SQLException {
        if (value == null) {
            return nothing(Types.BOOLEAN);
        }
        statement.setBoolean(++place, value);
        return this;
    }

    /** As {@code timestamptz}. */
    public Parameters instant(@Nullable Instant value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz");
        } else {
            statement.setObject(place, value.atOffset(ZoneOffset.UTC));
        }
        return this;
    }

    /** As {@code bytea}. */
    public Parameters bytes(byte[] value) throws SQLException {
        statement.setBytes(++place, value);
        return this;
    }

    /** As {@code text[]}. */
    public Parameters texts(String @Nullable [] value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.ARRAY, "_text");
        } else {
            statement.setArray(place, statement.getConnection().createArrayOf("text", value));
        }
        return this;
    }

    private Parameters nothing(int type) throws SQLException {
        statement.setNull(++place, type);
        return this;
    }
}
