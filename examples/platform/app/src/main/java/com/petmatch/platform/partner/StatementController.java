package com.petmatch.platform.partner;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.report.StatementCsv;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.PageFault;
import com.petmatch.security.access.Principal;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A month's statement, to read, to print and to take along. */
@Controller
class StatementController {

    private final Affiliates affiliates;
    private final PartnerPages pages;

    StatementController(Affiliates affiliates, PartnerPages pages) {
        this.affiliates = affiliates;
        this.pages = pages;
    }

    @GetMapping("/partner/statements/{month:\\d{4}-\\d{2}}")
    Answer statement(
            Principal person,
            @PathVariable String month,
            @RequestParam(defaultValue = "EUR") String currency,
            PageContext page) {
        return Page.of("partner/statement", pages.statement(partner(person), month(month), currency(currency), page));
    }

    @GetMapping("/partner/statements/{month:\\d{4}-\\d{2}}.csv")
    ResponseEntity<String> csv(
            Principal person, @PathVariable String month, @RequestParam(defaultValue = "EUR") String currency) {
        String csv = StatementCsv.write(pages.statement(partner(person), month(month), currency(currency)));
        ContentDisposition file = ContentDisposition.attachment()
                .filename("petmatch-" + month(month) + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(csv);
    }

    private Partner partner(Principal person) {
        return affiliates.partners().findByOwner(person.subject()).orElseThrow(PageFault::notFound);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw PageFault.notFound();
        }
    }

    private static CurrencyCode currency(String text) {
        try {
            return CurrencyCode.of(text);
        } catch (IllegalArgumentException notACurrency) {
            throw PageFault.notFound();
        }
    }
}
