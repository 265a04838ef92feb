package com.petmatch.benchmarks.security;

import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/** The same roles and users as jCasbin keeps them: roles with domains, a pattern for the resource. */
final class CasbinWorld {

    private CasbinWorld() {}

    static Enforcer enforcer() {
        Model model = new Model();
        model.addDef("r", "r", "sub, dom, obj, act");
        model.addDef("p", "p", "sub, dom, obj, act");
        model.addDef("g", "g", "_, _, _");
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", "g(r.sub, p.sub, r.dom) && r.dom == p.dom && keyMatch(r.obj, p.obj) && r.act == p.act");
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        for (int role = 0; role < AccessWorld.ROLES; role++) {
            boolean top = role % AccessWorld.CHAIN == AccessWorld.CHAIN - 1 || role == AccessWorld.ROLES - 1;
            enforcer.addPolicy(
                    AccessWorld.role(role),
                    "tenant",
                    top ? "area-" + role / AccessWorld.CHAIN + "/*" : "own-" + role,
                    "read");
            if (!top) {
                enforcer.addGroupingPolicy(AccessWorld.role(role), AccessWorld.role(role + 1), "tenant");
            }
        }
        for (int user = 0; user < AccessWorld.USERS; user++) {
            enforcer.addGroupingPolicy("u" + user, AccessWorld.role(AccessWorld.lowestRoleOf(user)), "tenant");
        }
        return enforcer;
    }
}
