package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Locks balance rows of non-negative accounts, making those that are missing. */
final class BalanceLocks {

    private final Handle handle;
    private final TenantId tenant;

    BalanceLocks(Handle handle, TenantId tenant) {
        this.handle = handle;
        this.tenant = tenant;
    }

    Map<NumberedUnit, GuardedBalance> lock(List<NumberedUnit> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<NumberedUnit, GuardedBalance> locked = select(wanted);
        if (locked.size() == wanted.size()) {
            return locked;
        }
        // Only the first posting to an account comes here.
        handle.createUpdate(LedgerSql.ADD_BALANCES)
                .bind("tenant", tenant)
                .bind("account", accounts(wanted))
                .bind("unit", units(wanted))
                .execute();
        return select(wanted);
    }

    private Map<NumberedUnit, GuardedBalance> select(List<NumberedUnit> wanted) {
        Map<NumberedUnit, GuardedBalance> locked = new HashMap<>();
        handle.createQuery(LedgerSql.LOCK_BALANCES)
                .bind("tenant", tenant)
                .bind("account", accounts(wanted))
                .bind("unit", units(wanted))
                .map((rows, context) -> {
                    NumberedUnit key = new NumberedUnit(rows.getLong("account"), rows.getString("unit"));
                    return locked.put(key, new GuardedBalance(key, rows.getLong("units"), rows.getLong("held")));
                })
                .list();
        return locked;
    }

    private static long[] accounts(List<NumberedUnit> wanted) {
        return wanted.stream().mapToLong(NumberedUnit::account).toArray();
    }

    private static String[] units(List<NumberedUnit> wanted) {
        return wanted.stream().map(NumberedUnit::unit).toArray(String[]::new);
    }
}
