package com.petmatch.platform.admin;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The operator's first screen, and its panels one by one. */
@Controller
class OverviewController {

    private final OverviewPanels panels;

    OverviewController(OverviewPanels panels) {
        this.panels = panels;
    }

    @GetMapping("/admin")
    Answer overview(PageContext page) {
        OverviewPage model = new OverviewPage(panels.people(), panels.revenue(page), panels.queues(), panels.ledger());
        return Page.of("admin/overview", model);
    }

    @GetMapping("/admin/panels/{panel}")
    Answer panel(@PathVariable String panel, PageContext page) {
        return switch (panel) {
            case "people" -> Page.of("admin/people_panel", panels.people());
            case "revenue" -> Page.of("admin/revenue_panel", panels.revenue(page));
            case "queues" -> Page.of("admin/queues_panel", panels.queues());
            case "ledger" -> Page.of("admin/ledger_panel", panels.ledger());
            default -> throw PageFault.notFound();
        };
    }
}
