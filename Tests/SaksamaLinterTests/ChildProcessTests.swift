import Foundation
import Testing

@testable import SaksamaLinter

@Suite("Programs that are asked")
struct ChildProcessTests {
  private func shell(_ script: String, input: [UInt8] = []) throws -> ChildProcess.Ended {
    try ChildProcess.run(["sh", "-c", script], environment: ChildProcess.environment, input: input)
  }

  @Test("Both outputs come whole and apart, however much goes through each", .timeLimit(.minutes(1)))
  func outputs() throws {
    let ended = try shell("head -c 3000000 /dev/zero >&2; head -c 2000000 /dev/zero; head -c 1000000 /dev/zero >&2; exit 3")
    #expect((ended.status, ended.output.count, ended.errors.count) == (3, 2_000_000, 4_000_000))
  }

  @Test("A long input is sent while the answer comes", .timeLimit(.minutes(1)))
  func input() throws {
    let input = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try shell("cat", input: input).output == input)
  }

  @Test("A program that does not read its input, or closes it, ends as it ends", arguments: ["echo x", "exec <&-; sleep 0.1; echo x"])
  func unread(script: String) throws {
    let ended = try shell(script, input: Array(repeating: 65, count: 5_000_000))
    #expect((ended.status, ended.output) == (0, Array("x\n".utf8)))
  }

  @Test("A signal and a missing program are told, and a program without input finds its end")
  func ends() throws {
    #expect(try shell("kill -9 $$").status == 137)
    #expect(try shell("cat").output == [])
    do throws(ChildProcess.Failure) {
      _ = try ChildProcess.run(["saksama-tidak-ada"], environment: [])
      Issue.record("started")
    } catch {
      #expect(error.number == ENOENT)
    }
  }

  #if os(Linux)
    @Test("Nothing is left of a program that has ended, and no descriptor stays open")
    func nothingLeft() throws {
      func descriptors() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
      let number = String(decoding: try shell("echo $$").output, as: UTF8.self).trimmingCharacters(in: .newlines)
      #expect(Int(number) != nil && !FileManager.default.fileExists(atPath: "/proc/\(number)"))
      let before = try descriptors()
      for _ in 0..<100 { _ = try shell("true") }
      // Other tests open files at the same time, but not hundreds.
      #expect(try descriptors() < before + 150)
    }
  #endif

  @Test("The environment is that of this process")
  func environment() {
    let path = ProcessInfo.processInfo.environment["PATH"]
    #expect(ChildProcess.environment.contains("PATH=\(path ?? "")"))
  }
}
