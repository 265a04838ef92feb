package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionKind;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.PartnerRole;
import com.petmatch.affiliate.commission.SaleKey;
import com.petmatch.platform.partner.Programme;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 9.99 with 19 % in it: 8.39 net, 2.10 for the partner; what is refunded is taken back, to the cent and once. */
@Tag("row-10")
class RefundClawbackTest {

    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]*)\"");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Person admin;
    private static String link;

    @BeforeAll
    static void operatorAndPartner() {
        admin = platform.admin();
        link = platform.partner().link();
    }

    @Test
    void takesACommissionBackInStepsToZero() {
        String invoice = soldByThePartner();
        awaitKept(invoice, "EUR 2.10");

        assertThat(refund(invoice, "4.99", "Asked by the customer").location()).contains("done=refunded");
        awaitKept(invoice, "EUR 1.05");
        assertThat(refund(invoice, "5.00", "Asked by the customer").location()).contains("done=refunded");
        awaitKept(invoice, "EUR 0.00");

        assertThat(admin.browser().get("/api/v1/ledger/check").json().path("affiliate"))
                .allSatisfy(sum -> assertThat(sum.asLong()).isZero());
        assertThat(admin.browser().get("/api/v1/ledger/check").json().path("payments"))
                .allSatisfy(sum -> assertThat(sum.asLong()).isZero());
    }

    @Test
    void refusesMoreThanWasPaid() {
        String invoice = soldByThePartner();
        awaitKept(invoice, "EUR 2.10");

        assertThat(refund(invoice, "10.00", "Too much").status()).isEqualTo(409);
        assertThat(refund(invoice, "9.00", "Most of it").status()).isEqualTo(303);
        assertThat(refund(invoice, "1.00", "A cent too much").status()).isEqualTo(409);

        assertThat(credited(invoice)).isEqualTo(900);
    }

    @Test
    @Tag("row-8")
    void refundsOnceForADoubleClick() {
        String invoice = soldByThePartner();
        String page = "/admin/payments?query=" + invoice;
        Reply form = admin.browser().get(page);
        Map<String, String> wish = Map.of(
                "amount",
                "4.00",
                "reason",
                "Asked",
                "idempotencyKey",
                form.value(KEY).orElseThrow());

        admin.browser().post("/admin/payments/" + invoice + "/refunds", form.csrf(), wish);
        admin.browser().post("/admin/payments/" + invoice + "/refunds", form.csrf(), wish);

        RunningPlatform.awaitTrue("the credit note", () -> credited(invoice) > 0);
        assertThat(credited(invoice)).isEqualTo(400);
    }

    @Test
    void refusesAnUnreadableOrUnexplainedRefund() {
        String invoice = soldByThePartner();

        assertThat(refund(invoice, "much", "Asked").status()).isEqualTo(422);
        assertThat(refund(invoice, "-1.00", "Asked").status()).isEqualTo(422);
        assertThat(refund(invoice, "0.00", "Asked").status()).isEqualTo(422);
        assertThat(refund(invoice, "1.00", "  ").status()).isEqualTo(422);
        assertThat(refund(invoice, "1.00", "x".repeat(501)).status()).isEqualTo(422);
        assertThat(credited(invoice)).isZero();
    }

    @Test
    void knowsNoRefundOfAnAbsentPayment() {
        Reply reply = admin.browser()
                .submit(
                        "/admin/payments",
                        "/admin/payments/" + UUID.randomUUID() + "/refunds",
                        Map.of(
                                "amount",
                                "1.00",
                                "reason",
                                "x",
                                "idempotencyKey",
                                UUID.randomUUID().toString()));

        assertThat(reply.status()).isEqualTo(404);
    }

    private static String soldByThePartner() {
        Browser visitor = platform.browser();
        visitor.get(link);
        Person customer = platform.person(Optional.of(visitor.cookies().get("__Host-pm-click")))
                .signIn();
        return customer.invoiceForPro();
    }

    private static Reply refund(String invoice, String amount, String reason) {
        String page = "/admin/payments?query=" + invoice;
        Reply form = admin.browser().get(page);
        String key = form.value(KEY).orElseGet(() -> UUID.randomUUID().toString());
        return admin.browser()
                .post(
                        "/admin/payments/" + invoice + "/refunds",
                        form.csrf(),
                        Map.of("amount", amount, "reason", reason, "idempotencyKey", key));
    }

    private static void awaitKept(String invoice, String kept) {
        RunningPlatform.awaitTrue(
                kept + " of commission",
                () -> commission(invoice)
                        .filter(found -> found.kept().toString().equals(kept))
                        .isPresent());
    }

    private static Optional<Commission> commission(String invoice) {
        OrderId order = OrderId.of(UUID.fromString(invoice));
        return platform.bean(Affiliates.class)
                .commissions()
                .find(new SaleKey(Programme.ID, CommissionKind.SALE, order, PartnerRole.REFERRER));
    }

    private static long credited(String invoice) {
        return platform.database()
                .sql("select credited from petmatch_payments.invoice where id = :id")
                .param("id", UUID.fromString(invoice))
                .query(Long.class)
                .single();
    }
}
