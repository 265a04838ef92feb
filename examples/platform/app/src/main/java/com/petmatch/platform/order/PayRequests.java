package com.petmatch.platform.order;

import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.platform.web.PublicAddress;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a wish into the charge that it means. Safe for concurrent use. */
@Component
final class PayRequests {

    private static final Duration PAGE_OPEN = Duration.ofHours(1);
    private static final Duration CODE_OPEN = Duration.ofHours(1);

    private final OrderLinks links;
    private final PublicAddress address;

    PayRequests(OrderLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    ChargeRequest of(UUID order, Wish wish) {
        OrderRef ref = OrderRef.of("meals-" + order);
        return request(order, ref, wish).paidBy(wish.payer()).from(CountryCode.of(wish.country()));
    }

    private ChargeRequest request(UUID order, OrderRef ref, Wish wish) {
        if (wish.way() instanceof Way.PayPal) {
            return ChargeRequest.hosted(ref, wish.amount(), page(order, wish)).at(GatewayId.PAYPAL);
        }
        if (wish.way() instanceof Way.Pix) {
            ChargeMethod.LocalMethod pix = ChargeMethod.LocalMethod.of(MethodKind.PIX, wish.title(), CODE_OPEN);
            return ChargeRequest.by(pix, ref, wish.amount());
        }
        if (wish.way() instanceof Way.Saved saved) {
            return saved.method().toCharge(ref, wish.amount(), address.of(links.path(order)));
        }
        return ChargeRequest.hosted(ref, wish.amount(), page(order, wish));
    }

    private ChargeMethod.HostedPage page(UUID order, Wish wish) {
        String path = links.path(order);
        return new ChargeMethod.HostedPage(
                wish.title(), address.of(path), address.of(path + "?left=true"), false, PAGE_OPEN);
    }
}
