import InterviewCore
import Ports
import Testing

@testable import Workers

@Suite("Circuit breakers")
struct CircuitBreakerTests {
    private final class Subject {
        private var breaker = CircuitBreaker(threshold: 3, pause: .seconds(30))
        func admits(at now: Timestamp) -> Bool { breaker.admits(at: now) }
        func answered() { breaker.answered() }
        func failed(at now: Timestamp) { breaker.failed(at: now) }
        func abandoned(at now: Timestamp) { breaker.abandoned(at: now) }
    }

    private let breaker = Subject()
    private static func second(_ number: Int64) -> Timestamp { Timestamp(milliseconds: number * 1000) }

    private func fail(_ times: Int, at now: Timestamp) {
        for _ in 0..<times {
            _ = breaker.admits(at: now)
            breaker.failed(at: now)
        }
    }

    @Test func `opens after failures in a row`() {
        fail(2, at: Self.second(0))
        breaker.answered()
        fail(2, at: Self.second(0))
        #expect(breaker.admits(at: Self.second(0)))
        breaker.failed(at: Self.second(0))
        #expect(!breaker.admits(at: Self.second(0)))
        #expect(!breaker.admits(at: Self.second(29)))
    }

    @Test func `lets one call through after the pause, and closes if it is answered`() {
        fail(3, at: Self.second(0))
        #expect(breaker.admits(at: Self.second(30)))
        #expect(!breaker.admits(at: Self.second(30)))
        breaker.answered()
        #expect(breaker.admits(at: Self.second(30)))
        #expect(breaker.admits(at: Self.second(30)))
    }

    @Test func `stays open for another pause if it fails`() {
        fail(3, at: Self.second(0))
        #expect(breaker.admits(at: Self.second(31)))
        breaker.failed(at: Self.second(40))
        #expect(!breaker.admits(at: Self.second(69)))
        #expect(breaker.admits(at: Self.second(70)))
    }

    @Test func `another call may see where one was given up`() {
        fail(3, at: Self.second(0))
        #expect(breaker.admits(at: Self.second(30)))
        breaker.abandoned(at: Self.second(31))
        #expect(breaker.admits(at: Self.second(31)))
        #expect(!breaker.admits(at: Self.second(31)))
    }

    @Test func `late failures of calls made before do not prolong the pause`() {
        fail(3, at: Self.second(0))
        breaker.failed(at: Self.second(20))
        #expect(breaker.admits(at: Self.second(30)))
    }
}

@Suite("Retry budgets")
struct RetryBudgetTests {
    @Test func `hold a number of retries, refilled by successes up to it`() {
        var budget = RetryBudget(retries: 2, successRefill: 0.1)
        budget.succeeded()
        let first = (0..<3).map { _ in budget.take() }
        #expect(first == [true, true, false])
        for _ in 0..<9 { budget.succeeded() }
        let early = budget.take()
        #expect(!early)
        budget.succeeded()
        let second = (0..<2).map { _ in budget.take() }
        #expect(second == [true, false])
        for _ in 0..<1000 { budget.succeeded() }
        let third = (0..<3).map { _ in budget.take() }
        #expect(third == [true, true, false])
    }

    @Test("numbers beyond all bounds do no harm", arguments: [(-5, -1.0), (.max, 7.0), (.min, 0.0)])
    func bounds(retries: Int, refill: Double) {
        var budget = RetryBudget(retries: retries, successRefill: refill)
        budget.succeeded()
        let isTaken = budget.take()
        #expect(isTaken == (retries > 0))
    }
}
