"""작업을 풀에 맡기고 결과를 퓨처로 받는 표준 모듈입니다.

실행기(executor)에 함수를 맡기면 [`Future`][concurrent.futures.Future]를 바로 돌려받습니다.
같은 코드로 스레드, 프로세스, 서브인터프리터 풀을 바꿔 쓸 수 있습니다.
"""

import builtins
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.context import BaseContext
from typing import Any

class Executor:
    """실행기(executor)가 갖추어야 할 메서드를 정한 바탕 클래스입니다. 직접 쓰지 않습니다.

    [`ThreadPoolExecutor`][concurrent.futures.ThreadPoolExecutor]나
    [`ProcessPoolExecutor`][concurrent.futures.ProcessPoolExecutor]를 씁니다. 모두 `with` 문에서 쓸 수 있고,
    블록을 나올 때 `shutdown(wait=True)`를 불러 맡긴 작업이 다 끝나기를 기다립니다.
    """

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future:
        """`fn(*args, **kwargs)`를 풀에 맡기고 바로 돌아옵니다.

        !!! warning "주의"
            함수가 낸 예외는 퓨처에 담길 뿐 출력되지 않습니다. `result()`를 부르지 않으면 실패를 모르고 지나갑니다.

        Args:
            fn: 풀에서 호출할 함수입니다.
            *args: 함수에 넘길 위치 인자입니다.
            **kwargs: 함수에 넘길 키워드 인자입니다.

        Returns:
            나중에 결과나 예외를 담을 [`Future`][concurrent.futures.Future].

        Raises:
            RuntimeError: 종료한 실행기에 맡기려 할 때.
            NotImplementedError: 이 바탕 클래스에서 직접 불렀을 때.
        """

    def map(
        self,
        fn: Callable[..., Any],
        *iterables: Iterable[Any],
        timeout: float | None = None,
        chunksize: int = 1,
        buffersize: int | None = None,
    ) -> Iterator[Any]:
        """이터러블의 값마다 `fn`을 호출하는 작업을 맡기고, 결과를 넣은 순서대로 돌려줍니다.

        `buffersize`를 주지 않으면 작업은 부르는 즉시 모두 맡겨집니다. 결과는 이터레이터에서 꺼낼 때 기다립니다.
        이터러블이 여럿이면 `zip()`처럼 하나씩 짝지어 넘기고, 가장 짧은 것에서 멈춥니다.

        !!! warning "주의"
            함수가 예외를 내면 그 자리의 결과를 꺼낼 때 다시 나고, 그 뒤의 결과는 받을 수 없습니다.
            하나씩 실패를 다루려면 `submit()`을 씁니다.

        Args:
            fn: 호출할 함수입니다. 이터러블 수만큼 인자를 받아야 합니다.
            *iterables: 인자를 꺼낼 이터러블들입니다.
            timeout: `map()`을 부른 때부터 모든 결과를 받을 때까지의 최대 시간(초)입니다. `None`이면 제한이 없습니다.
            chunksize: 프로세스 풀에서 한 번에 보낼 묶음의 크기입니다. 다른 풀에서는 쓰이지 않습니다.
            buffersize: 맡겼지만 아직 꺼내지 않은 결과를 몇 개까지 둘지 정합니다. `None`이면 이터러블을
                처음부터 끝까지 읽어 모두 맡깁니다. 아주 길거나 끝없는 이터러블에 씁니다. (3.14부터)

        Returns:
            결과를 차례로 내놓는 이터레이터.

        Raises:
            TimeoutError: 시간제한 안에 결과가 나오지 않았을 때. 이터레이터에서 꺼낼 때 납니다.
            ValueError: `buffersize`가 1보다 작을 때.
            TypeError: `buffersize`가 정수가 아닐 때.
            RuntimeError: 종료한 실행기에 맡기려 할 때.
        """

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """새 작업을 받지 않고 풀을 정리합니다. 여러 번 불러도 됩니다.

        !!! warning "주의"
            `wait=False`여도 프로그램은 맡긴 작업이 끝날 때까지 종료되지 않습니다.

        Args:
            wait: `True`면 맡긴 작업이 모두 끝나고 풀이 정리될 때까지 기다립니다. `False`면 바로 돌아오고
                정리는 뒤에서 이어집니다.
            cancel_futures: `True`면 아직 시작하지 않은 작업을 취소합니다. 실행 중인 작업은 끝까지 갑니다.
        """

class ThreadPoolExecutor(Executor):
    """스레드 여러 개로 작업을 처리하는 실행기입니다. 기다림이 많은 작업(입출력)에 알맞습니다.

    스레드는 작업이 들어올 때 필요한 만큼만 만들고 다시 씁니다.

    !!! info "버전"
        3.13부터 CPU 수를 `os.process_cpu_count()`로 셉니다.

    !!! warning "주의"
        풀 안의 작업이 같은 풀에 맡긴 다른 작업의 결과를 기다리면 교착 상태에 빠질 수 있습니다.
        작업자가 모두 기다리기만 하면 새 작업을 할 작업자가 없습니다.

    Args:
        max_workers: 동시에 쓸 최대 스레드 수입니다. `None`이면 쓸 수 있는 CPU 수에 4를 더하되 32를 넘지 않습니다.
        thread_name_prefix: 스레드 이름의 앞부분입니다. 비우면 `ThreadPoolExecutor-0_0`처럼 짓습니다.
        initializer: 스레드마다 시작할 때 한 번 호출할 함수입니다.
        initargs: `initializer`에 넘길 인자들입니다.
        **ctxkwargs: 상속한 클래스가 `prepare_context()`에 넘길 값입니다.
            이 클래스 자체는 받는 것이 없습니다. (3.14부터)

    Raises:
        ValueError: `max_workers`가 0 이하일 때.
        TypeError: `initializer`가 호출할 수 없는 객체일 때.
    """

    def __init__(
        self,
        max_workers: int | None = None,
        thread_name_prefix: str = "",
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
        **ctxkwargs: Any,
    ) -> None: ...
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future:
        """`fn(*args, **kwargs)`를 스레드 풀에 맡기고 바로 돌아옵니다.

        노는 작업자가 없고 한도에 이르지 않았으면 새 스레드를 하나 만듭니다.

        Args:
            fn: 작업자 스레드에서 호출할 함수입니다.
            *args: 함수에 넘길 위치 인자입니다. 복사하지 않고 그대로 넘깁니다.
            **kwargs: 함수에 넘길 키워드 인자입니다.

        Returns:
            결과를 담을 [`Future`][concurrent.futures.Future].

        Raises:
            RuntimeError: 종료한 실행기에 맡기려 할 때.
            BrokenExecutor: `initializer`가 실패해 풀을 더 쓸 수 없을 때.
        """

    def map(
        self,
        fn: Callable[..., Any],
        *iterables: Iterable[Any],
        timeout: float | None = None,
        chunksize: int = 1,
        buffersize: int | None = None,
    ) -> Iterator[Any]:
        """이터러블의 값마다 작업을 맡기고, 결과를 넣은 순서대로 돌려줍니다.

        자세한 규칙은 [`Executor.map()`][concurrent.futures.Executor.map]과 같습니다.

        Args:
            fn: 호출할 함수입니다.
            *iterables: 인자를 꺼낼 이터러블들입니다.
            timeout: 모든 결과를 받을 때까지의 최대 시간(초)입니다. `None`이면 제한이 없습니다.
            chunksize: 스레드 풀에서는 쓰이지 않습니다.
            buffersize: 맡겼지만 아직 꺼내지 않은 결과를 몇 개까지 둘지 정합니다. (3.14부터)

        Returns:
            결과를 차례로 내놓는 이터레이터.

        Raises:
            TimeoutError: 시간제한 안에 결과가 나오지 않았을 때. 이터레이터에서 꺼낼 때 납니다.
        """

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """새 작업을 받지 않고 스레드 풀을 정리합니다. 여러 번 불러도 됩니다.

        !!! warning "주의"
            `cancel_futures=True`로 취소한 퓨처를 [`wait()`][concurrent.futures.wait]나
            [`as_completed()`][concurrent.futures.as_completed]로 기다리면 시간제한이 없는 한 돌아오지 않습니다.
            `cancelled()`로 확인합니다.

        Args:
            wait: `True`면 맡긴 작업이 모두 끝나고 스레드가 끝날 때까지 기다립니다.
            cancel_futures: `True`면 아직 시작하지 않은 작업을 취소합니다.
        """

    BROKEN: type[BrokenExecutor]
    """풀이 망가졌을 때 낼 예외 클래스입니다. 상속한 클래스가 바꾸는 자리이고, 공식 문서에는 없습니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.
    """

    @classmethod
    def prepare_context(
        cls, initializer: Callable[..., object] | None, initargs: tuple[Any, ...]
    ) -> tuple[Callable[[], Any], Callable[..., Any]]:
        """작업자가 일할 환경을 준비합니다. 상속한 클래스가 바꾸는 자리이고, 공식 문서에는 없습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            initializer: 작업자마다 한 번 호출할 함수입니다.
            initargs: 그 함수에 넘길 인자들입니다.

        Returns:
            환경을 만드는 함수와, 맡긴 작업을 환경에 맞게 바꾸는 함수.
        """

class ProcessPoolExecutor(Executor):
    """프로세스 여러 개로 작업을 처리하는 실행기입니다. CPU를 많이 쓰는 작업에 알맞습니다.

    작업마다 함수와 인자, 결과가 피클링되어 프로세스 사이를 오갑니다. 그래서 함수는 모듈의 맨 바깥에
    정의하고, 인자와 결과는 피클 가능해야 합니다.

    !!! info "버전"
        3.13부터 CPU 수를 `os.process_cpu_count()`로 셉니다. 3.14부터 기본 시작 방법이 리눅스 등에서
        fork가 아니라 forkserver입니다.

    !!! warning "주의"
        spawn과 forkserver는 메인 모듈을 다시 불러옵니다. `if __name__ == "__main__":` 안에서 만듭니다.
        또 `max_tasks_per_child`가 2 이상일 때 일찍 나온 3.11–3.13(3.11.7, 3.12.1, 3.13.0 등)은 작업이
        많으면 중간에 멈춥니다.

    Args:
        max_workers: 동시에 쓸 최대 프로세스 수입니다. `None`이면 쓸 수 있는 CPU 수입니다.
            윈도우에서는 61 이하여야 합니다.
        mp_context: 작업자를 시작할 [`multiprocessing.get_context()`][multiprocessing.get_context]의 결과입니다.
            `None`이면 기본 시작 방법을 씁니다.
        initializer: 작업자 프로세스마다 시작할 때 한 번 호출할 함수입니다.
        initargs: `initializer`에 넘길 인자들입니다.
        max_tasks_per_child: 작업자 하나가 처리할 최대 작업 수입니다. 다 채우면 끝나고 새 프로세스로 바뀝니다.
            `None`이면 바꾸지 않습니다. fork와 함께 쓸 수 없고, `mp_context`가 없으면 spawn을 씁니다.

    Raises:
        ValueError: `max_workers`나 `max_tasks_per_child`가 0 이하일 때, 또는 fork와 `max_tasks_per_child`를 함께 줄 때.
        TypeError: `initializer`가 호출할 수 없는 객체이거나, `max_tasks_per_child`가 정수가 아닐 때.
    """

    def __init__(
        self,
        max_workers: int | None = None,
        mp_context: BaseContext | None = None,
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
        *,
        max_tasks_per_child: int | None = None,
    ) -> None: ...
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future:
        """`fn(*args, **kwargs)`를 프로세스 풀에 맡기고 바로 돌아옵니다.

        피클링은 뒤에서 일어납니다. 실패하면 그 예외가 퓨처에 담깁니다.

        Args:
            fn: 작업자 프로세스에서 호출할 함수입니다. 람다와 함수 안의 함수는 피클링할 수 없습니다.
            *args: 함수에 넘길 위치 인자입니다. 피클 가능해야 합니다.
            **kwargs: 함수에 넘길 키워드 인자입니다. 피클 가능해야 합니다.

        Returns:
            결과를 담을 [`Future`][concurrent.futures.Future].

        Raises:
            RuntimeError: 종료한 실행기에 맡기려 할 때.
            BrokenExecutor: 작업자가 갑자기 죽어 풀을 더 쓸 수 없을 때. 실제로는 `BrokenProcessPool`입니다.
        """

    def map(
        self,
        fn: Callable[..., Any],
        *iterables: Iterable[Any],
        timeout: float | None = None,
        chunksize: int = 1,
        buffersize: int | None = None,
    ) -> Iterator[Any]:
        """이터러블의 값마다 작업을 맡기고, 결과를 넣은 순서대로 돌려줍니다.

        자세한 규칙은 [`Executor.map()`][concurrent.futures.Executor.map]과 같습니다.

        Args:
            fn: 호출할 함수입니다.
            *iterables: 인자를 꺼낼 이터러블들입니다.
            timeout: 모든 결과를 받을 때까지의 최대 시간(초)입니다. `None`이면 제한이 없습니다.
            chunksize: 한 번에 보낼 묶음의 크기입니다. 작은 작업이 아주 많으면 크게 잡아 오가는 횟수를 줄입니다.
            buffersize: 맡겼지만 아직 꺼내지 않은 묶음을 몇 개까지 둘지 정합니다. (3.14부터)

        Returns:
            결과를 차례로 내놓는 이터레이터.

        Raises:
            TimeoutError: 시간제한 안에 결과가 나오지 않았을 때. 이터레이터에서 꺼낼 때 납니다.
            ValueError: `chunksize`가 1보다 작을 때.
        """

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """새 작업을 받지 않고 프로세스 풀을 정리합니다. 여러 번 불러도 됩니다.

        !!! warning "주의"
            `cancel_futures=True`로 취소한 퓨처를 [`wait()`][concurrent.futures.wait]나
            [`as_completed()`][concurrent.futures.as_completed]로 기다리면 시간제한이 없는 한 돌아오지 않습니다.
            `cancelled()`로 확인합니다.

        Args:
            wait: `True`면 맡긴 작업이 모두 끝나고 작업자 프로세스가 끝날 때까지 기다립니다.
            cancel_futures: `True`면 아직 작업자에게 보내지 않은 작업을 취소합니다. 미리 보내 둔 몇 개는 실행됩니다.
        """

    def terminate_workers(self) -> None:
        """살아 있는 작업자 프로세스를 모두 바로 종료하고(`Process.terminate()`) 풀을 닫습니다.

        끝나지 않은 퓨처는 `BrokenProcessPool` 예외로 끝납니다. 그 뒤로는 작업을 맡길 수 없습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        !!! warning "주의"
            작업은 하던 도중에 끊깁니다. `finally`도 실행되지 않을 수 있습니다.
        """

    def kill_workers(self) -> None:
        """살아 있는 작업자 프로세스를 모두 강제로 죽이고(`Process.kill()`) 풀을 닫습니다.

        종료 시그널을 무시하는 작업자까지 죽입니다. 나머지는
        [`terminate_workers()`][concurrent.futures.ProcessPoolExecutor.terminate_workers]와 같습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.
        """

class InterpreterPoolExecutor(ThreadPoolExecutor):
    """스레드마다 서브인터프리터(subinterpreter)를 하나씩 두고 작업을 처리하는 실행기입니다.

    인터프리터마다 전역 인터프리터 록(GIL)이 따로 있어서, 한 프로세스 안에서 CPU 작업을 여러 코어로 나눕니다.
    인터프리터끼리는 모듈도 전역 변수도 나누지 않습니다. 함수와 인자, 결과는 프로세스 풀처럼 건너가므로
    나눌 수 있는 값이거나 피클 가능해야 합니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    !!! warning "주의"
        함수가 전역 변수를 바꾸어도 맡긴 쪽에는 보이지 않습니다. 결과는 반환값으로 돌려받습니다.

    Args:
        max_workers: 동시에 쓸 최대 인터프리터 수입니다. `None`이면 쓸 수 있는 CPU 수에 4를 더하되 32를 넘지 않습니다.
        thread_name_prefix: 스레드 이름의 앞부분입니다. 비우면 `InterpreterPoolExecutor-0_0`처럼 짓습니다.
        initializer: 인터프리터마다 시작할 때 한 번 호출할 함수입니다.
        initargs: `initializer`에 넘길 인자들입니다.

    Raises:
        ValueError: `max_workers`가 0 이하일 때.
    """

    def __init__(
        self,
        max_workers: int | None = None,
        thread_name_prefix: str = "",
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
    ) -> None: ...
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future:
        """`fn(*args, **kwargs)`를 서브인터프리터 풀에 맡기고 바로 돌아옵니다.

        함수가 낸 예외는 건너올 수 있으면 그대로 퓨처에 담깁니다. 그때 `__cause__`에는
        [`ExecutionFailed`][concurrent.interpreters.ExecutionFailed]가 남습니다.

        Args:
            fn: 작업자 인터프리터에서 호출할 함수입니다.
            *args: 함수에 넘길 위치 인자입니다. 나눌 수 있는 값이거나 피클 가능해야 합니다.
            **kwargs: 함수에 넘길 키워드 인자입니다. 나눌 수 있는 값이거나 피클 가능해야 합니다.

        Returns:
            결과를 담을 [`Future`][concurrent.futures.Future].

        Raises:
            RuntimeError: 종료한 실행기에 맡기려 할 때.
            TypeError: 함수 대신 소스 코드 문자열을 주었을 때.
            BrokenExecutor: `initializer`가 실패해 풀을 더 쓸 수 없을 때.
        """

class Future:
    """맡긴 작업의 결과를 나중에 받는 퓨처(future)입니다.

    [`Executor.submit()`][concurrent.futures.Executor.submit]이 만들어 줍니다.
    상태는 대기, 실행, 그리고 끝(완료나 취소)으로 나아가고 되돌아가지 않습니다.
    """

    def __init__(self) -> None: ...
    def result(self, timeout: float | None = None) -> Any:
        """작업이 끝나기를 기다려 반환값을 돌려줍니다. 작업이 예외로 끝났으면 그 예외를 다시 냅니다.

        !!! warning "주의"
            시간제한이 지나도 작업은 계속 실행됩니다. 시간제한은 기다림만 끝냅니다.

        Args:
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝날 때까지 기다립니다.

        Returns:
            작업 함수의 반환값.

        Raises:
            CancelledError: 작업이 취소되었을 때.
            TimeoutError: 시간제한이 지났을 때.
        """

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """작업이 끝나기를 기다려, 작업이 낸 예외 객체를 돌려줍니다. 다시 내지는 않습니다.

        Args:
            timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝날 때까지 기다립니다.

        Returns:
            예외 객체. 정상으로 끝났으면 `None`.

        Raises:
            CancelledError: 작업이 취소되었을 때.
            TimeoutError: 시간제한이 지났을 때.
        """

    def done(self) -> bool:
        """작업이 끝났는지 알려 줍니다. 기다리지 않습니다.

        Returns:
            완료했거나 취소되었으면 `True`.
        """

    def running(self) -> bool:
        """작업이 지금 실행 중인지 알려 줍니다.

        !!! warning "주의"
            프로세스 풀은 작업을 조금 미리 보내 둡니다. 그래서 아직 시작하지 않은 작업도 `True`일 수 있습니다.

        Returns:
            실행 중이어서 더는 취소할 수 없으면 `True`.
        """

    def cancel(self) -> bool:
        """아직 시작하지 않은 작업을 취소해 봅니다. 기다리지 않습니다.

        !!! warning "주의"
            이미 실행 중인 작업은 멈추지 못합니다. 멈추게 하려면 [`Event`][threading.Event] 같은 신호를 작업에 넘깁니다.

        Returns:
            취소했거나 이미 취소된 작업이면 `True`. 실행 중이거나 끝났으면 `False`.
        """

    def cancelled(self) -> bool:
        """작업이 취소되었는지 알려 줍니다.

        Returns:
            취소되었으면 `True`.
        """

    def add_done_callback(self, fn: Callable[[Future], object]) -> None:
        """작업이 끝나거나 취소되면 `fn(퓨처)`를 호출하게 등록합니다. 이미 끝났으면 바로 호출합니다.

        콜백은 등록한 순서대로, 등록한 프로세스의 스레드에서 불립니다. 스레드 풀에서는 작업을 끝낸 작업자 스레드입니다.

        !!! warning "주의"
            콜백이 낸 예외(`Exception`)는 로그로 남을 뿐 아무에게도 전해지지 않습니다.

        Args:
            fn: 퓨처 하나를 인자로 받는 콜백 함수입니다.
        """

    def set_running_or_notify_cancel(self) -> bool:
        """작업을 시작한다고 표시합니다. 실행기를 직접 만들 때와 테스트에서만 씁니다.

        Returns:
            시작해도 되면 `True`. 이미 취소된 작업이면 `False`이고, 기다리던 스레드들에 취소를 알립니다.

        Raises:
            RuntimeError: 이미 시작했거나 끝난 작업일 때.
        """

    def set_result(self, result: Any) -> None:
        """작업의 결과를 정하고 끝냅니다. 실행기를 직접 만들 때와 테스트에서만 씁니다.

        Args:
            result: `result()`가 돌려줄 값입니다.

        Raises:
            InvalidStateError: 이미 끝났거나 취소된 퓨처일 때.
        """

    def set_exception(self, exception: BaseException) -> None:
        """작업을 예외로 끝냅니다. 실행기를 직접 만들 때와 테스트에서만 씁니다.

        Args:
            exception: `result()`가 다시 낼 예외 객체입니다.

        Raises:
            InvalidStateError: 이미 끝났거나 취소된 퓨처일 때.
        """

def wait(
    fs: Iterable[Future], timeout: float | None = None, return_when: str = "ALL_COMPLETED"
) -> tuple[set[Future], set[Future]]:
    """퓨처들이 끝나기를 기다려, 끝난 것과 남은 것을 나누어 돌려줍니다.

    시간제한이 지나도 예외를 내지 않고 그때까지의 상태를 돌려줍니다. 서로 다른 실행기의 퓨처를 섞어도 됩니다.

    !!! warning "주의"
        취소한 퓨처는 작업자가 그 사실을 확인한 뒤에야 끝난 것으로 칩니다. 그전에는 `not_done`에 들어갑니다.

    Args:
        fs: 기다릴 퓨처들입니다. 같은 퓨처가 여러 번 있으면 하나로 칩니다.
        timeout: 기다릴 최대 시간(초)입니다. `None`이면 끝없이 기다립니다.
        return_when: 언제 돌아올지 정합니다. [`ALL_COMPLETED`][concurrent.futures.ALL_COMPLETED],
            [`FIRST_COMPLETED`][concurrent.futures.FIRST_COMPLETED],
            [`FIRST_EXCEPTION`][concurrent.futures.FIRST_EXCEPTION] 가운데 하나입니다.

    Returns:
        끝난 퓨처의 집합 `done`과 남은 퓨처의 집합 `not_done`을 담은 이름 있는 튜플.

    Raises:
        ValueError: 끝나지 않은 퓨처가 있는데 `return_when`이 정해진 값이 아닐 때.
    """

def as_completed(fs: Iterable[Future], timeout: float | None = None) -> Iterator[Future]:
    """퓨처를 끝나는 순서대로 하나씩 내놓는 이터레이터를 돌려줍니다.

    이미 끝난 퓨처가 먼저 나옵니다. 꺼낼 때 다음 퓨처가 끝나기를 기다립니다.

    !!! warning "주의"
        맡긴 순서와 다릅니다. 어느 입력의 결과인지 알려면 `{퓨처: 입력}` 딕셔너리를 만들어 둡니다.

    Args:
        fs: 기다릴 퓨처들입니다. 같은 퓨처가 여러 번 있으면 한 번만 나옵니다.
        timeout: 모두 나올 때까지의 최대 시간(초)입니다. `None`이면 제한이 없습니다.

    Returns:
        끝난 퓨처를 차례로 내놓는 이터레이터.

    Raises:
        TimeoutError: 시간제한 안에 모두 나오지 못했을 때. 이터레이터에서 꺼낼 때 납니다.
    """

FIRST_COMPLETED: str = "FIRST_COMPLETED"
"""[`wait()`][concurrent.futures.wait]가 퓨처 하나라도 끝나거나 취소되면 돌아오게 하는 값입니다."""

FIRST_EXCEPTION: str = "FIRST_EXCEPTION"
"""[`wait()`][concurrent.futures.wait]가 퓨처 하나라도 예외로 끝나면 돌아오게 하는 값입니다.

예외가 없으면 `ALL_COMPLETED`와 같습니다.
"""

ALL_COMPLETED: str = "ALL_COMPLETED"
"""[`wait()`][concurrent.futures.wait]가 모든 퓨처가 끝나거나 취소되어야 돌아오게 하는 값입니다."""

class CancelledError(Exception):
    """취소된 퓨처의 결과나 예외를 물었을 때 나는 예외입니다."""

TimeoutError: type[builtins.TimeoutError]
"""시간제한이 지났을 때 나는 예외입니다.

!!! info "버전"
    3.11부터 내장 예외 `TimeoutError`와 같은 클래스입니다.
"""

class InvalidStateError(Exception):
    """지금 상태에서 할 수 없는 일을 퓨처에 시켰을 때 나는 예외입니다.

    이미 끝난 퓨처에 결과를 다시 정하려 할 때 납니다.
    """

class BrokenExecutor(RuntimeError):
    """실행기가 망가져 더 쓸 수 없을 때 나는 예외의 바탕 클래스입니다.

    실제로는 실행기마다 이 클래스를 상속한 `BrokenThreadPool`, `BrokenProcessPool`, `BrokenInterpreterPool`이 납니다.

    !!! info "버전"
        3.15부터 퓨처에 담긴 `BrokenProcessPool`의 `__cause__`가 죽은 작업자의 pid와 종료 코드를 알려 줍니다.
    """
