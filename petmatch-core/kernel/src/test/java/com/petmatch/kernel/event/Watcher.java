package com.petmatch.kernel.event;

import java.util.ArrayList;
import java.util.List;

/** Remembers what a relay reported. */
final class Watcher implements RelayListener {

    final List<RelayReport> reports = new ArrayList<>();
    final List<ParkedEvent> parked = new ArrayList<>();
    final List<OutboxStatus> statuses = new ArrayList<>();

    @Override
    public void ran(RelayReport report) {
        reports.add(report);
    }

    @Override
    public void parked(ParkedEvent event) {
        parked.add(event);
    }

    @Override
    public void measured(OutboxStatus status) {
        statuses.add(status);
    }
}
