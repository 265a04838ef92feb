package com.petmatch.i18n.bundle;

import java.util.List;

/** Layers as read, judged and laid on what is below them. Immutable. */
record LaidBundles(
        BundleSnapshot below, List<FrozenBundles> layers, List<OverrideReport> reports, BundleSnapshot snapshot) {

    static LaidBundles lay(BundleSnapshot below, List<FrozenBundles> layers, OverrideAdmission admission) {
        List<OverrideReport> reports = layers.stream()
                .map(layer -> admission.judge(below.source(), layer.sound()).withFiles(layer.problems()))
                .toList();
        return laid(below, layers, reports);
    }

    /** The same layers on other ground; judged again only when it has another base. */
    LaidBundles on(BundleSnapshot other, OverrideAdmission admission) {
        return other.source() == below.source() ? laid(other, layers, reports) : lay(other, layers, admission);
    }

    boolean hasSame(List<FrozenBundles> files) {
        for (int layer = 0; layer < files.size(); layer++) {
            if (!files.get(layer).fingerprint().equals(layers.get(layer).fingerprint())) {
                return false;
            }
        }
        return true;
    }

    OverrideReport report() {
        return reports.stream().reduce(OverrideReport.NONE, OverrideReport::and);
    }

    private static LaidBundles laid(BundleSnapshot below, List<FrozenBundles> layers, List<OverrideReport> reports) {
        BundleSnapshot snapshot = below;
        for (int layer = 0; layer < layers.size(); layer++) {
            snapshot = snapshot.under(layers.get(layer), reports.get(layer));
        }
        return new LaidBundles(below, layers, reports, snapshot);
    }
}
