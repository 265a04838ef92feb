package com.petmatch.payments.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresErrors;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.testkit.contract.WebhookInboxContract;
import com.petmatch.payments.webhook.InboxEntry;
import com.petmatch.payments.webhook.InboxState;
import com.petmatch.payments.webhook.RawBody;
import com.petmatch.payments.webhook.WebhookInbox;
import com.petmatch.testkit.PostgresExtension;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresWebhookInboxTest extends WebhookInboxContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected WebhookInbox inbox() {
        return stores.inbox();
    }

    @Test
    void saysThatTheDatabaseRefused() {
        WebhookInbox absent = new PostgresWebhookInbox(nowhere());
        EventHeader header = new EventHeader(GatewayId.STRIPE, "", "evt_1", "ping", Instant.EPOCH);
        InboxEntry entry = new InboxEntry(
                header, RawBody.of(new byte[] {1}), Instant.EPOCH, InboxState.DUE, 0, Instant.EPOCH, "");

        assertThatThrownBy(() -> absent.insert(TenantId.SINGLE, entry))
                .isInstanceOfSatisfying(PetMatchException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(PostgresErrors.TRANSACTION_FAILED);
                    assertThat(refused.facts()).containsEntry("sqlState", "08001");
                });
    }

    private static DataSource nowhere() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {1});
        return source;
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
