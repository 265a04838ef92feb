package com.petmatch.security.firewall;

import java.util.List;

class ShellTest extends FamilyContract {

    @Override
    String family() {
        return "shell";
    }

    @Override
    List<CharDetector> detectors() {
        return List.of(new ShellDetector(), ShellTables.detector());
    }

    @Override
    List<String> pathological() {
        return List.of(
                "\n",
                "\r\n",
                ";",
                "`",
                "$(",
                "; cat ",
                "|''''''''",
                "&/////",
                "\n\n",
                "${x}",
                "`ls`",
                ";???",
                "() {",
                "\\");
    }
}
