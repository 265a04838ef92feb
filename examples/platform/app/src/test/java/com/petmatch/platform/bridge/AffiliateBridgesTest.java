package com.petmatch.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionState;
import com.petmatch.core.account.AccountCreated;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sign-up, payment and refund as the affiliate programme hears of them; each row may come twice. */
@Tag("row-19")
class AffiliateBridgesTest {

    private final BridgeWorld world = new BridgeWorld();
    private final SignupAttribution attribution = new SignupAttribution(world.affiliates.attribution());
    private final CommissionOnPayment commissions =
            new CommissionOnPayment(world.affiliates.commissions(), world.program);
    private final Clawback clawback = new Clawback(world.affiliates.commissions(), world.program);

    @Test
    void listenToTheirOwnEventsAlone() {
        assertThat(attribution.accepts(AccountCreated.TYPE)).isTrue();
        assertThat(attribution.accepts(InvoicePaid.TYPE)).isFalse();
        assertThat(commissions.accepts(InvoicePaid.TYPE)).isTrue();
        assertThat(commissions.accepts(ChargeRefunded.TYPE)).isFalse();
        assertThat(clawback.accepts(ChargeRefunded.TYPE)).isTrue();
        assertThat(clawback.accepts(AccountCreated.TYPE)).isFalse();
    }

    @Test
    void bindsACustomerByTheClickOnce() {
        var row = world.accountCreated(Optional.of(world.click()));

        attribution.accept(row);
        attribution.accept(row);

        assertThat(world.isBound()).isTrue();
    }

    @Test
    @Tag("row-13")
    void bindsNobodyWithoutAClickOrByAForgedOne() {
        attribution.accept(world.accountCreated(Optional.empty()));
        attribution.accept(world.accountCreated(Optional.of("0".repeat(32) + ".1." + "0".repeat(32))));

        assertThat(world.isBound()).isFalse();
    }

    @Test
    void paysThePartnerOnTheNetOnce() {
        bound();

        commissions.accept(world.invoicePaid());
        commissions.accept(world.invoicePaid());

        assertThat(world.commission().map(Commission::base)).contains(BridgeWorld.eur(8_39));
        assertThat(world.commission().map(Commission::kept)).contains(BridgeWorld.eur(2_10));
    }

    @Test
    void recordsAnUnattributedSaleWithoutACommission() {
        commissions.accept(world.invoicePaid());

        assertThat(world.commission().map(Commission::state)).contains(CommissionState.UNATTRIBUTED);
    }

    @Test
    @Tag("row-10")
    void takesPartsBackOnceEach() {
        bound();
        commissions.accept(world.invoicePaid());

        clawback.accept(world.refunded(1, 4_19, 4_99));
        clawback.accept(world.refunded(1, 4_19, 4_99));
        assertThat(world.commission().map(Commission::kept)).contains(BridgeWorld.eur(1_05));

        clawback.accept(world.refunded(2, 4_20, 5_00));
        assertThat(world.commission().map(Commission::kept)).contains(BridgeWorld.eur(0));
    }

    @Test
    @Tag("row-10")
    void parksARefundThatComesBeforeItsSale() {
        bound();

        clawback.accept(world.refunded(1, 4_19, 4_99));
        assertThat(world.commission()).isEmpty();
        assertThat(world.affiliates.commissions().parked(10)).hasSize(1);

        commissions.accept(world.invoicePaid());
        assertThat(world.commission().map(Commission::kept)).contains(BridgeWorld.eur(1_05));
        assertThat(world.affiliates.commissions().parked(10)).isEmpty();
    }

    @Test
    @Tag("row-10")
    void handsARefundAboveTheSaleBackToTheRelay() {
        bound();
        commissions.accept(world.invoicePaid());

        assertThatThrownBy(() -> clawback.accept(world.refunded(1, 8_40, 10_00)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("affiliate.reversal.above-remaining");
        assertThat(world.commission().map(Commission::kept)).contains(BridgeWorld.eur(2_10));
    }

    @Test
    void handsAnotherRefundUnderAUsedIdBackToTheRelay() {
        bound();
        commissions.accept(world.invoicePaid());
        clawback.accept(world.refunded(1, 4_19, 4_99));

        assertThatThrownBy(() -> clawback.accept(world.refunded(1, 1_00, 1_19)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("affiliate.reversal.conflict");
    }

    private void bound() {
        attribution.accept(world.accountCreated(Optional.of(world.click())));
    }
}
