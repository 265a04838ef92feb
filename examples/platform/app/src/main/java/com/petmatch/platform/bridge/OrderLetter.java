package com.petmatch.platform.bridge;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.platform.bridge.Postman.Words;
import com.petmatch.platform.order.Order;
import com.petmatch.platform.order.OrderLinks;
import com.petmatch.platform.order.OrderStore;

/** Charge approved → letter with the sum and the way to the statement, for who paid once and may have no account. */
public final class OrderLetter implements EventConsumer {

    private final Postman postman;
    private final OrderStore orders;
    private final OrderLinks links;

    public OrderLetter(Postman postman, OrderStore orders, OrderLinks links) {
        this.postman = postman;
        this.orders = orders;
        this.links = links;
    }

    @Override
    public String name() {
        return "order-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(ChargeApproved.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        ChargeApproved approved = ChargeApproved.from(row);
        orders.findByCharge(row.tenant(), approved.charge()).ifPresent(order -> write(row, order, approved));
    }

    private void write(OutboxRow row, Order order, ChargeApproved approved) {
        String link = postman.link(links.path(order.id()));
        postman.write(
                row,
                order.email(),
                order.language(),
                texts -> new Words(
                        texts.text("mail.order.subject", "total", approved.amount())
                                .toString(),
                        texts.text(
                                        "mail.order.text",
                                        "item",
                                        texts.text("order.item", "count", order.meals())
                                                .toString(),
                                        "total",
                                        approved.amount(),
                                        "link",
                                        link)
                                .toString()));
    }
}
