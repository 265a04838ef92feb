package com.petmatch.platform.landing;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.platform.plan.PlanPrice;
import com.petmatch.platform.plan.PriceList;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, for everybody. */
@Controller
class LandingController {

    private static final PlanCode QUOTED = PlanCode.of("pro-monthly");

    private final PriceList prices;

    LandingController(PriceList prices) {
        this.prices = prices;
    }

    @GetMapping("/")
    Answer home() {
        PlanPrice price = prices.forSale(QUOTED)
                .flatMap(version -> prices.price(version, CurrencyCode.EUR, 1))
                .orElseThrow();
        return Page.of("landing/home", new LandingPage(price.gross(), price.taxRate(), Optional.of("pets")));
    }
}
