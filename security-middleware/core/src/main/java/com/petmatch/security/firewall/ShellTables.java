package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.AT_START;
import static com.petmatch.security.firewall.Surroundings.WORD_START;
import static com.petmatch.security.firewall.Surroundings.endedBy;
import static com.petmatch.security.firewall.Surroundings.followedBy;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** Pieces of command lines that need no grammar around them. */
final class ShellTables {

    private static final FirewallRule IDIOM = Rules.sure(AttackFamily.SHELL, "idiom");
    private static final FirewallRule SHELLSHOCK = Rules.sure(AttackFamily.SHELL, "shellshock");
    private static final FirewallRule WINDOWS = Rules.sure(AttackFamily.SHELL, "windows");
    private static final FirewallRule MENTION = Rules.likely(AttackFamily.SHELL, "mention");

    private ShellTables() {}

    static Phrases detector() {
        Around ended = endedBy(" ;|&\n\r\t'\"`)<>\0");
        return Phrases.of(
                Table.of(
                        IDIOM,
                        Around.ANYTHING,
                        "${ifs}",
                        "$ifs$",
                        "$ifs/",
                        "${ifs%",
                        "/dev/tcp/",
                        "/dev/udp/",
                        ">/dev/null",
                        "> /dev/null",
                        "2>&1",
                        "{cat,/",
                        "rm -rf /",
                        "rm -rf *",
                        "chmod +x ",
                        "chmod 777 ",
                        "base64 -d|",
                        "base64 -d |",
                        "base64 --decode",
                        "| base64 -d",
                        "bash -i",
                        "sh -i ",
                        "nc -e ",
                        "nc -lvp",
                        "nc -lnvp",
                        "ncat -e",
                        "<<<$(",
                        "cat</etc",
                        "cat<>",
                        "python -c '",
                        "python -c \"",
                        "python3 -c",
                        "perl -e '",
                        "perl -e \"",
                        "perl -mio",
                        "php -r '",
                        "php -r \"",
                        "ruby -rsocket",
                        "ruby -e '",
                        "ruby -e \""),
                Table.of(
                        IDIOM,
                        ended,
                        "|sh",
                        "| sh",
                        "|bash",
                        "| bash",
                        "|/bin/sh",
                        "|/bin/bash",
                        "/bin/sh",
                        "/bin/bash"),
                Table.of(IDIOM, ended, "/usr/bin/id", "/bin/cat", "/bin/ls", "/usr/bin/whoami", "/bin/ps", "/bin/nc"),
                Table.of(SHELLSHOCK, AT_START.or(followedBy(":_")), "() {", "(){"),
                Table.of(
                        WINDOWS,
                        WORD_START,
                        "cmd /c",
                        "cmd.exe /c",
                        "cmd.exe",
                        "cmd /k",
                        "powershell -",
                        "powershell.exe",
                        "powershell iex",
                        "certutil -",
                        "certutil.exe",
                        "bitsadmin /",
                        "mshta http",
                        "regsvr32 /",
                        "rundll32 ",
                        "wmic process",
                        "wscript.shell",
                        "invoke-expression",
                        "invoke-webrequest",
                        "invoke-restmethod",
                        "downloadstring(",
                        "downloadfile(",
                        "net.webclient",
                        "-encodedcommand",
                        "-executionpolicy bypass",
                        "net user ",
                        "net localgroup ",
                        "schtasks /",
                        "reg query ",
                        "reg add hk"),
                Table.of(WINDOWS, Around.ANYTHING, "%comspec%", "%systemroot%\\", "|iex", "| iex"),
                Table.of(MENTION, WORD_START, "$shell", "$path", "$home/", "/bin/", "sudo "));
    }
}
