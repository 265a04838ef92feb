package com.petmatch.platform.order;

import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a payment, for whoever has its address. */
@Controller
class OrderController {

    private final Orders orders;
    private final OrderPages pages;

    OrderController(Orders orders, OrderPages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping("/orders/{token}")
    Answer order(@PathVariable String token) {
        Order order = mine(token);
        if (pages.page(order).progress().isOpen()) {
            orders.ask(order);
        }
        return Page.of("order/order", pages.page(order));
    }

    /** The part of the page that asks again by itself: our own records, without a question to the provider. */
    @GetMapping(path = "/orders/{token}", headers = "HX-Request=true")
    Answer state(@PathVariable String token) {
        return Page.of("order/state", pages.page(mine(token)));
    }

    @PostMapping("/orders/{token}/cancel")
    Answer cancel(@PathVariable String token) {
        Order order = mine(token);
        ChargeOutcome outcome = orders.giveUp(order);
        return outcome instanceof ChargeOutcome.Declined
                ? new SeeOther("/meals?country=" + order.country() + "&currency="
                        + order.amount().currency().value())
                : new SeeOther("/orders/" + token);
    }

    private Order mine(String token) {
        return orders.find(token).orElseThrow(PageFault::notFound);
    }
}
