package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.CALLED;
import static com.petmatch.security.firewall.Surroundings.CODE_CALLED;
import static com.petmatch.security.firewall.Surroundings.WORD_START;
import static com.petmatch.security.firewall.Surroundings.followedBy;
import static com.petmatch.security.firewall.Surroundings.precededBy;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** JavaScript that a server would run, and names that reach an object's prototype. */
final class NodeTables {

    private static final FirewallRule PROTOTYPE = Rules.sure(AttackFamily.NODE, "prototype");
    private static final FirewallRule MODULE = Rules.sure(AttackFamily.NODE, "module");
    private static final FirewallRule CODE = Rules.sure(AttackFamily.NODE, "code");
    private static final FirewallRule MENTION = Rules.likely(AttackFamily.NODE, "mention");

    private NodeTables() {}

    static Phrases detector() {
        Around quotedOrNested = precededBy("[.\"'{,&?").or(followedBy("[.\"']"));
        return Phrases.of(
                Table.of(PROTOTYPE, Around.ANYTHING, "__proto__"),
                Table.of(
                        PROTOTYPE,
                        Around.ANYTHING,
                        "constructor[prototype]",
                        "constructor.prototype",
                        "constructor][prototype"),
                Table.of(PROTOTYPE, quotedOrNested, "__definegetter__", "__definesetter__", "__lookupgetter__"),
                Table.of(
                        PROTOTYPE,
                        Around.ANYTHING,
                        "\"constructor\":{\"prototype",
                        "\"constructor\": {\"prototype",
                        "['constructor']"),
                Table.of(
                        MODULE,
                        Around.ANYTHING,
                        "child_process",
                        "process.mainmodule",
                        "process.binding(",
                        "global.process"),
                Table.of(MODULE, CODE_CALLED, "require(", "import(", "createrequire(", "spawn(", "execsync(", "fork("),
                Table.of(
                        MODULE,
                        Around.ANYTHING,
                        "process.env",
                        "process.exit(",
                        "process.kill(",
                        "process.cwd(",
                        "process.platform"),
                Table.of(
                        MODULE,
                        Around.ANYTHING,
                        "globalthis.process",
                        "mainmodule.require",
                        "module.constructor",
                        "process.version"),
                Table.of(
                        CODE,
                        CALLED,
                        "execsync(",
                        "spawnsync(",
                        "execfile(",
                        "execfilesync(",
                        "readfilesync(",
                        "writefilesync(",
                        "readdirsync(",
                        "readfile(",
                        "writefile(",
                        "runinthiscontext(",
                        "runinnewcontext(",
                        "new function(",
                        "vm.runin",
                        "fs.readdir(",
                        "fs.unlink("),
                Table.of(
                        CODE,
                        Around.ANYTHING,
                        "_$$nd_func$$_",
                        "constructor.constructor(",
                        "constructor(\"return",
                        "constructor('return",
                        "return this\")",
                        "return this')",
                        "return process",
                        "function('return",
                        "function(\"return",
                        "function(){return",
                        "buffer.from('",
                        "string.fromcharcode(",
                        "process['",
                        "process[\"",
                        "global['",
                        "global[\"",
                        "object.prototype",
                        "module.exports",
                        "process.argv",
                        "util.inspect(",
                        "while(1){",
                        "for(;;)",
                        "res.end(",
                        "res.send(",
                        "response.end("),
                Table.of(MENTION, WORD_START, "require(", "process.", "eval(", "settimeout(", "function("));
    }
}
