package com.petmatch.i18n.exchange;

import java.util.List;

/**
 * What an export wrote and what it had to leave out. Immutable.
 *
 * @param files the files, still in memory
 * @param inexpressible the messages that are not in them, or only in part
 */
public record Exported(ExchangeFiles files, List<Inexpressible> inexpressible) {

    public Exported {
        inexpressible = List.copyOf(inexpressible);
    }
}
