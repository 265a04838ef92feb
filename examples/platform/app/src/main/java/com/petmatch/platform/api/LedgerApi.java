package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the books are in balance: for each chart and unit, all balances together are zero. */
@RestController
class LedgerApi {

    private static final List<String> CHARTS = List.of("payments", "affiliate");

    private final Ledger ledger;

    LedgerApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/ledger/check")
    Map<String, Map<String, Long>> check() {
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        CHARTS.forEach(chart ->
                sums.put(chart, ledger.trialBalance(TenantId.SINGLE, chart).sums()));
        return sums;
    }
}
