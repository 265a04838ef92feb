package com.petmatch.platform.account;

import java.util.List;

/** New recovery codes, shown once. */
public record RecoveryCodesPage(List<String> codes) {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "RecoveryCodesPage[redacted]";
    }
}
