package com.petmatch.platform.order;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.ChargeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps orders in the host's own schema. Joins the open transaction. Safe for concurrent use. */
@Component
public final class OrderStore {

    private static final String FIELDS =
            "select id, meals, units, currency, country, email, language, charge, at from petmatch_platform.meal_order";

    private final JdbcClient database;

    OrderStore(JdbcClient database) {
        this.database = database;
    }

    void insert(TenantId tenant, Order order) {
        database.sql("""
                        insert into petmatch_platform.meal_order
                            (tenant, id, meals, units, currency, country, email, language, charge, at)
                        values (:tenant, :id, :meals, :units, :currency, :country, :email, :language, :charge, :at)""")
                .param("tenant", tenant.value())
                .param("id", order.id())
                .param("meals", order.meals())
                .param("units", order.amount().minorUnits())
                .param("currency", order.amount().currency().value())
                .param("country", order.country())
                .param("email", order.email())
                .param("language", order.language())
                .param("charge", order.charge().value())
                .param("at", order.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Order> find(TenantId tenant, UUID id) {
        return database.sql(FIELDS + " where tenant = :tenant and id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(OrderStore::order)
                .optional();
    }

    public Optional<Order> findByCharge(TenantId tenant, ChargeId charge) {
        return database.sql(FIELDS + " where tenant = :tenant and charge = :charge")
                .param("tenant", tenant.value())
                .param("charge", charge.value())
                .query(OrderStore::order)
                .optional();
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getObject("id", UUID.class),
                row.getInt("meals"),
                Money.of(row.getLong("units"), CurrencyCode.of(row.getString("currency"))),
                row.getString("country"),
                row.getString("email"),
                row.getString("language"),
                new ChargeId(row.getObject("charge", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
