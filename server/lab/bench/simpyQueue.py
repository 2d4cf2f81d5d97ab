# The M/M/c queue in SimPy (3 and later, else the older SimPy 2), for `bench`. Prints one line of JSON.
# Arguments: servers, load, customers, seed. The unit of time is the mean service.
import json
import random
import sys
import time

SERVERS, CUSTOMERS = int(sys.argv[1]), int(sys.argv[3])
RATE = float(sys.argv[2]) * SERVERS
LUCK = random.Random(int(sys.argv[4]))
waits = []


def play_simpy():
    import simpy

    def customer(env, desk):
        arrived = env.now
        with desk.request() as turn:
            yield turn
            waits.append(env.now - arrived)
            yield env.timeout(LUCK.expovariate(1.0))

    def street(env, desk):
        for _ in range(CUSTOMERS):
            yield env.timeout(LUCK.expovariate(RATE))
            env.process(customer(env, desk))

    env = simpy.Environment()
    env.process(street(env, simpy.Resource(env, capacity=SERVERS)))
    env.run()
    return "SimPy " + simpy.__version__


def play_simpy2():
    from SimPy.Simulation import Process, Resource, Simulation, hold, release, request

    class Customer(Process):
        def visit(self, desk):
            arrived = self.sim.now()
            yield request, self, desk
            waits.append(self.sim.now() - arrived)
            yield hold, self, LUCK.expovariate(1.0)
            yield release, self, desk

    class Street(Process):
        def run(self, desk):
            for _ in range(CUSTOMERS):
                yield hold, self, LUCK.expovariate(RATE)
                one = Customer(sim=self.sim)
                self.sim.activate(one, one.visit(desk))

    sim = Simulation()
    sim.initialize()
    street = Street(sim=sim)
    sim.activate(street, street.run(Resource(capacity=SERVERS, sim=sim)))
    sim.simulate(until=10 * CUSTOMERS / RATE)
    return "SimPy 2"


started = time.perf_counter()
try:
    name = play_simpy()
except ImportError:
    name = play_simpy2()
seconds = time.perf_counter() - started
print(json.dumps({"name": name, "customers": len(waits), "seconds": seconds, "meanWait": sum(waits) / len(waits)}))
