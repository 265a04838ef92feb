package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.testkit.PostgresExtension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PositionalStatementTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private static final Values FULL = new Values(
            new UUID(1, 2), "Luna", 42L, true, Instant.parse("2026-03-01T12:00:00.123456Z"), List.of("a", "b,c"));
    private static final Values EMPTY = new Values(null, null, null, null, null, null);
    private static final List<String> TYPES = List.of(
            "uuid", "character varying", "bigint", "bigint", "boolean", "timestamp with time zone", "text[]", "bytea");

    private static final PositionalStatement<Values> ECHO =
            PositionalStatement.of("""
            select id::text, name, number::text, plain::text, flag::text, extract(epoch from instant)::text, names::text,
                bytes::text, pg_typeof(id)::text, pg_typeof(name)::text, pg_typeof(number)::text, pg_typeof(plain)::text,
                pg_typeof(flag)::text, pg_typeof(instant)::text, pg_typeof(names)::text, pg_typeof(bytes)::text
            from (select ? as id, ? as name, ? as number, ? as plain, ? as flag, ? as instant, ? as names, ? as bytes) as sent
            """, (to, values) -> values.bind(to));

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Test
    void setsEveryKindOfValueInItsPlace() {
        List<@Nullable String> answer = echoed(FULL);

        assertThat(answer.subList(0, 8))
                .containsExactly(
                        "00000000-0000-0001-0000-000000000002",
                        "Luna",
                        "42",
                        "7",
                        "true",
                        "1772366400.123456",
                        "{a,\"b,c\"}",
                        "\\x0102");
        assertThat(answer.subList(8, 16)).isEqualTo(TYPES);
    }

    @Test
    void givesANullTheTypeOfItsValues() {
        List<@Nullable String> answer = echoed(EMPTY);

        assertThat(answer.subList(0, 8)).containsExactly(null, null, null, "7", null, null, null, "\\x0102");
        assertThat(answer.subList(8, 16)).isEqualTo(TYPES);
    }

    @Test
    void keepsOnePlanForValuesAndNulls() {
        PositionalStatement<String> plans = PositionalStatement.of(
                "select count(*) from pg_prepared_statements where statement like ?", (to, like) -> to.text(like));

        long kept = unitOfWork.inTransaction(() -> {
            for (int i = 0; i < 20; i++) {
                ECHO.query(unitOfWork.dataSource(), i % 2 == 0 ? FULL : EMPTY, row -> true);
            }
            return plans.query(unitOfWork.dataSource(), "select id::text, name%", row -> row.getLong(1))
                    .get(0);
        });

        assertThat(kept).isOne();
    }

    @Test
    void tellsHowManyRowsItWroteAndJoinsTheTransaction() {
        PositionalStatement<UUID> insert = PositionalStatement.of(
                """
                insert into petmatch_kernel.consumed (tenant, consumer, event_id)
                values (?, 'letters', ?)
                on conflict do nothing
                """, (to, event) -> to.uuid(new UUID(1, 1)).uuid(event));
        UUID event = new UUID(3, 3);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    assertThat(insert.execute(unitOfWork.dataSource(), event)).isOne();
                    assertThat(insert.execute(unitOfWork.dataSource(), event)).isZero();
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(insert.execute(unitOfWork.dataSource(), event)).isOne();
    }

    @Test
    void namesTheSqlStateAndNoValueOfWhatTheServerRefuses() {
        PositionalStatement<String> wrong = PositionalStatement.of("select ?::integer", (to, text) -> to.text(text));

        assertThatThrownBy(() -> wrong.query(postgres.dataSource(), "seven", row -> row.getInt(1)))
                .isInstanceOfSatisfying(PetMatchException.class, e -> {
                    assertThat(e.code()).isEqualTo(PostgresErrors.TRANSACTION_FAILED);
                    assertThat(e.facts()).containsEntry("sqlState", "22P02");
                    assertThat(e).hasMessageContaining("22P02").hasMessageNotContaining("seven");
                });
    }

    private static List<@Nullable String> echoed(Values values) {
        return ECHO.query(postgres.dataSource(), values, PositionalStatementTest::texts)
                .get(0);
    }

    private static List<@Nullable String> texts(ResultSet row) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            texts.add(row.getString(column));
        }
        return texts;
    }

    private record Values(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Long number,
            @Nullable Boolean flag,
            @Nullable Instant instant,
            @Nullable List<String> names) {

        void bind(Parameters to) throws SQLException {
            to.uuid(id)
                    .text(name)
                    .number(number)
                    .number(7)
                    .flag(flag)
                    .instant(instant)
                    .texts(names == null ? null : names.toArray(String[]::new))
                    .bytes(new byte[] {1, 2});
        }
    }
}
