"""작업자를 미리 띄워 놓고 일을 나누어 맡기는 풀을 담은 모듈입니다."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from multiprocessing.context import BaseContext
from typing import Any

class Pool:
    """작업자 프로세스 여러 개에 일을 나누어 맡기는 풀입니다.

    보통은 [`multiprocessing.Pool()`][multiprocessing.Pool]로 만듭니다. 메서드는 풀을 만든
    프로세스에서만 부릅니다. 함수와 인자와 결과는 모두 피클 가능해야 합니다.
    `with`에 쓸 수 있습니다.

    !!! info "버전"
        3.13에서 `processes`의 기본 개수가 `os.cpu_count()`에서
        `os.process_cpu_count()`로 바뀌었습니다.

    !!! warning "주의"
        `with`를 벗어날 때 `close()`가 아니라 `terminate()`가 불립니다. 작업자가 일을
        하다가 죽으면(`os._exit()`, 강제 종료) 그 일의 결과는 영원히 오지 않습니다.

    Args:
        processes: 작업자 프로세스의 수. `None`이면 이 프로세스가 쓸 수 있는
            논리 CPU의 수입니다.
        initializer: 작업자가 시작할 때마다 한 번 부를 함수.
        initargs: `initializer`에 넘길 인자들.
        maxtasksperchild: 작업자 하나가 처리할 작업 수. 다 채우면 새 작업자로 바뀝니다.
            묶음으로 보낸 일은 묶음 하나를 작업 하나로 셉니다.
        context: 작업자를 띄울 때 쓸 컨텍스트. `None`이면 지금 정해진 시작 방법을 씁니다.

    Raises:
        ValueError: `processes`나 `maxtasksperchild`가 1보다 작을 때.
        TypeError: `initializer`를 부를 수 없을 때.
    """

    def __init__(
        self,
        processes: int | None = None,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
        maxtasksperchild: int | None = None,
        context: BaseContext | None = None,
    ) -> None: ...
    def map(
        self,
        func: Callable[[Any], Any],
        iterable: Iterable[Any],
        chunksize: int | None = None,
    ) -> list[Any]:
        """이터러블의 원소마다 함수를 부르고, 결과를 모두 모아 리스트로 돌려줍니다.

        결과가 다 모일 때까지 기다립니다. 먼저 끝난 것과 상관없이 결과의 순서는 원소의
        순서와 같습니다. 이터러블은 먼저 리스트로 모두 펼칩니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 작업자마다 네 묶음쯤
                돌아가도록 정해집니다.

        Returns:
            원소 순서대로 놓인 결과 리스트.

        Raises:
            Exception: 함수가 낸 예외 가운데 하나. 작업자 쪽 트레이스백이 함께 보입니다.
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def starmap(
        self,
        func: Callable[..., Any],
        iterable: Iterable[Iterable[Any]],
        chunksize: int | None = None,
    ) -> list[Any]:
        """[`map()`][multiprocessing.pool.Pool.map]과 같지만, 원소를 풀어 인자 여럿으로 넘깁니다.

        원소가 `(1, 2)`이면 `func(1, 2)`를 부릅니다.

        Args:
            func: 원소의 길이만큼 인자를 받는 함수.
            iterable: 인자 튜플들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.

        Returns:
            원소 순서대로 놓인 결과 리스트.

        Raises:
            Exception: 함수가 낸 예외 가운데 하나.
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def imap(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> Iterator[Any]:
        """결과를 원소 순서대로 하나씩 내주는 이터레이터를 돌려줍니다.

        바로 돌아옵니다. 앞의 결과가 나오는 대로 쓸 수 있어서, 모두 모일 때까지 기다리는
        `map()`보다 메모리를 덜 씁니다. 원소 하나가 예외를 내면 그 차례의 `next()`에서
        예외가 나고, 이어서 다음 결과를 받을 수 있습니다.

        !!! warning "주의"
            `chunksize`가 1이면 원소마다 자료가 오가므로 짧은 일에서는 `map()`보다
            훨씬 느립니다. 이터러블은 결과를 쓰는 속도와 상관없이 끝까지 읽어 들입니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            `chunksize`가 1이면 [`IMapIterator`][multiprocessing.pool.IMapIterator],
            아니면 제너레이터.

        Raises:
            ValueError: 풀이 실행 중이 아니거나 `chunksize`가 1보다 작을 때.
        """

    def imap_unordered(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> Iterator[Any]:
        """결과를 끝나는 대로 하나씩 내주는 이터레이터를 돌려줍니다.

        [`imap()`][multiprocessing.pool.Pool.imap]과 같지만 순서를 지키지 않습니다.
        어느 원소의 결과인지 알아야 하면 함수가 함께 돌려주게 합니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            `chunksize`가 1이면
            [`IMapUnorderedIterator`][multiprocessing.pool.IMapUnorderedIterator],
            아니면 제너레이터.

        Raises:
            ValueError: 풀이 실행 중이 아니거나 `chunksize`가 1보다 작을 때.
        """

    def apply(
        self,
        func: Callable[..., Any],
        args: Iterable[Any] = (),
        kwds: Mapping[str, Any] = {},
    ) -> Any:
        """작업자 하나에서 함수를 한 번 부르고 결과를 기다립니다.

        !!! warning "주의"
            끝날 때까지 기다리므로 잇달아 불러도 동시에 실행되지 않습니다.
            여러 일을 함께 돌리려면
            [`apply_async()`][multiprocessing.pool.Pool.apply_async]를 씁니다.

        Args:
            func: 부를 함수.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.

        Returns:
            함수의 결과.

        Raises:
            Exception: 함수가 낸 예외.
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def apply_async(
        self,
        func: Callable[..., Any],
        args: Iterable[Any] = (),
        kwds: Mapping[str, Any] = {},
        callback: Callable[[Any], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult:
        """작업자에게 함수 호출 하나를 맡기고 바로 돌아옵니다.

        !!! warning "주의"
            함수가 예외를 내도 `get()`을 부르거나 `error_callback`을 주지 않으면
            아무도 모르게 사라집니다. 콜백은 부모 프로세스의 결과 처리 스레드에서
            불리므로, 오래 걸리면 다른 결과까지 늦어집니다.

        Args:
            func: 부를 함수.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.
            callback: 성공했을 때 결과를 넘겨 부를 함수.
            error_callback: 실패했을 때 예외 객체를 넘겨 부를 함수.

        Returns:
            나중에 결과를 꺼낼 객체.

        Raises:
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def map_async(
        self,
        func: Callable[[Any], Any],
        iterable: Iterable[Any],
        chunksize: int | None = None,
        callback: Callable[[list[Any]], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult:
        """[`map()`][multiprocessing.pool.Pool.map]을 맡기고 바로 돌아옵니다.

        결과는 모두 끝나야 한꺼번에 준비됩니다. 하나라도 예외를 내면 전체가 실패입니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.
            callback: 모두 성공했을 때 결과 리스트를 넘겨 부를 함수.
            error_callback: 실패했을 때 예외 객체를 넘겨 부를 함수.

        Returns:
            나중에 결과 리스트를 꺼낼 객체.

        Raises:
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def starmap_async(
        self,
        func: Callable[..., Any],
        iterable: Iterable[Iterable[Any]],
        chunksize: int | None = None,
        callback: Callable[[list[Any]], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult:
        """[`starmap()`][multiprocessing.pool.Pool.starmap]을 맡기고 바로 돌아옵니다.

        Args:
            func: 원소의 길이만큼 인자를 받는 함수.
            iterable: 인자 튜플들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.
            callback: 모두 성공했을 때 결과 리스트를 넘겨 부를 함수.
            error_callback: 실패했을 때 예외 객체를 넘겨 부를 함수.

        Returns:
            나중에 결과 리스트를 꺼낼 객체.

        Raises:
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def close(self) -> None:
        """새 일을 더 받지 않게 합니다.

        이미 맡긴 일은 끝까지 하고, 다 끝나면 작업자들이 스스로 끝납니다.
        바로 돌아오므로 이어서 [`join()`][multiprocessing.pool.Pool.join]으로 기다립니다.
        """

    def terminate(self) -> None:
        """맡긴 일이 남아 있어도 작업자들을 바로 끝냅니다.

        `with`를 벗어나거나 풀 객체가 버려질 때도 불립니다.

        !!! warning "주의"
            끝나지 않은 일의 결과는 오지 않습니다. 그런 `AsyncResult`에 시간제한 없이
            `get()`을 부르면 영원히 기다립니다.
        """

    def join(self) -> None:
        """작업자들이 모두 끝날 때까지 기다립니다.

        Raises:
            ValueError: `close()`나 `terminate()`를 먼저 부르지 않았을 때.
        """

    @staticmethod
    def Process(ctx: BaseContext, *args: Any, **kwds: Any) -> Any:
        """풀이 작업자를 만들 때 부르는 안쪽 함수입니다.

        하위 클래스가 작업자의 종류를 바꾸는 자리이고, 풀을 쓰는 쪽에서는 부르지 않습니다.

        Args:
            ctx: 작업자를 띄울 컨텍스트.
            *args: 프로세스를 만들 때 그대로 넘길 위치 인자.
            **kwds: 프로세스를 만들 때 그대로 넘길 키워드 인자.

        Returns:
            아직 시작하지 않은 프로세스 객체.
        """

class ThreadPool(Pool):
    """작업자가 프로세스가 아니라 스레드인 풀입니다.

    메서드는 [`Pool`][multiprocessing.pool.Pool]과 같습니다. 작업자들이 메모리를 함께 쓰므로
    함수와 인자와 결과가 피클 가능하지 않아도 되고, `lambda`도 맡길 수 있습니다.
    입출력을 기다리는 일에 알맞습니다.

    !!! warning "주의"
        `with`를 벗어날 때 `terminate()`가 불리지만 스레드는 강제로 끝낼 수 없습니다.
        새 코드에는 `concurrent.futures.ThreadPoolExecutor`가 더 낫습니다.

    Args:
        processes: 작업자 스레드의 수. `None`이면 이 프로세스가 쓸 수 있는
            논리 CPU의 수입니다.
        initializer: 작업자가 시작할 때마다 한 번 부를 함수.
        initargs: `initializer`에 넘길 인자들.

    Raises:
        ValueError: `processes`가 1보다 작을 때.
        TypeError: `initializer`를 부를 수 없을 때.
    """

    def __init__(
        self,
        processes: int | None = None,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
    ) -> None: ...
    def map(
        self,
        func: Callable[[Any], Any],
        iterable: Iterable[Any],
        chunksize: int | None = None,
    ) -> list[Any]:
        """원소마다 작업자 스레드에서 함수를 부르고, 결과를 리스트로 돌려줍니다.

        결과가 다 모일 때까지 기다립니다. 결과의 순서는 원소의 순서와 같습니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.

        Returns:
            원소 순서대로 놓인 결과 리스트.

        Raises:
            Exception: 함수가 낸 예외 가운데 하나.
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def starmap(
        self,
        func: Callable[..., Any],
        iterable: Iterable[Iterable[Any]],
        chunksize: int | None = None,
    ) -> list[Any]:
        """원소를 풀어 인자 여럿으로 넘기는 `map()`입니다.

        Args:
            func: 원소의 길이만큼 인자를 받는 함수.
            iterable: 인자 튜플들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.

        Returns:
            원소 순서대로 놓인 결과 리스트.

        Raises:
            Exception: 함수가 낸 예외 가운데 하나.
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def imap(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> Iterator[Any]:
        """결과를 원소 순서대로 하나씩 내주는 이터레이터를 바로 돌려줍니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            결과의 이터레이터.

        Raises:
            ValueError: 풀이 실행 중이 아니거나 `chunksize`가 1보다 작을 때.
        """

    def imap_unordered(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> Iterator[Any]:
        """결과를 끝나는 대로 하나씩 내주는 이터레이터를 바로 돌려줍니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            결과의 이터레이터. 순서는 정해져 있지 않습니다.

        Raises:
            ValueError: 풀이 실행 중이 아니거나 `chunksize`가 1보다 작을 때.
        """

    def apply(
        self,
        func: Callable[..., Any],
        args: Iterable[Any] = (),
        kwds: Mapping[str, Any] = {},
    ) -> Any:
        """작업자 스레드 하나에서 함수를 한 번 부르고 결과를 기다립니다.

        Args:
            func: 부를 함수.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.

        Returns:
            함수의 결과.

        Raises:
            Exception: 함수가 낸 예외.
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def apply_async(
        self,
        func: Callable[..., Any],
        args: Iterable[Any] = (),
        kwds: Mapping[str, Any] = {},
        callback: Callable[[Any], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult:
        """작업자 스레드에 함수 호출 하나를 맡기고 바로 돌아옵니다.

        Args:
            func: 부를 함수.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.
            callback: 성공했을 때 결과를 넘겨 부를 함수.
            error_callback: 실패했을 때 예외 객체를 넘겨 부를 함수.

        Returns:
            나중에 결과를 꺼낼 객체.

        Raises:
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def map_async(
        self,
        func: Callable[[Any], Any],
        iterable: Iterable[Any],
        chunksize: int | None = None,
        callback: Callable[[list[Any]], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult:
        """`map()`을 맡기고 바로 돌아옵니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.
            callback: 모두 성공했을 때 결과 리스트를 넘겨 부를 함수.
            error_callback: 실패했을 때 예외 객체를 넘겨 부를 함수.

        Returns:
            나중에 결과 리스트를 꺼낼 객체.

        Raises:
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def starmap_async(
        self,
        func: Callable[..., Any],
        iterable: Iterable[Iterable[Any]],
        chunksize: int | None = None,
        callback: Callable[[list[Any]], object] | None = None,
        error_callback: Callable[[BaseException], object] | None = None,
    ) -> AsyncResult:
        """`starmap()`을 맡기고 바로 돌아옵니다.

        Args:
            func: 원소의 길이만큼 인자를 받는 함수.
            iterable: 인자 튜플들.
            chunksize: 작업자에게 한 번에 보낼 원소 수. `None`이면 알아서 정해집니다.
            callback: 모두 성공했을 때 결과 리스트를 넘겨 부를 함수.
            error_callback: 실패했을 때 예외 객체를 넘겨 부를 함수.

        Returns:
            나중에 결과 리스트를 꺼낼 객체.

        Raises:
            ValueError: 풀이 실행 중이 아닐 때.
        """

    def close(self) -> None:
        """새 일을 더 받지 않게 합니다. 이미 맡긴 일은 끝까지 합니다."""

    def terminate(self) -> None:
        """아직 시작하지 않은 일을 버리고 풀을 끝냅니다.

        이미 실행 중인 일은 멈추게 할 수 없어 끝까지 실행됩니다.
        """

    def join(self) -> None:
        """작업자 스레드가 모두 끝날 때까지 기다립니다.

        Raises:
            ValueError: `close()`나 `terminate()`를 먼저 부르지 않았을 때.
        """

    @staticmethod
    def Process(ctx: BaseContext, *args: Any, **kwds: Any) -> Any:
        """풀이 작업자 스레드를 만들 때 부르는 안쪽 함수입니다.

        프로세스 대신 스레드로 된 객체를 만듭니다. 풀을 쓰는 쪽에서는 부르지 않습니다.

        Args:
            ctx: 쓰이지 않습니다.
            *args: 스레드를 만들 때 그대로 넘길 위치 인자.
            **kwds: 스레드를 만들 때 그대로 넘길 키워드 인자.

        Returns:
            아직 시작하지 않은 스레드 객체.
        """

class AsyncResult:
    """풀에 맡긴 일의 결과를 나중에 꺼내는 객체입니다.

    `apply_async()`, `map_async()`, `starmap_async()`가 돌려주며 직접 만들지 않습니다.
    실제 클래스 이름은 `ApplyResult`이고, 이 이름은 그 별명입니다.
    """

    def get(self, timeout: float | None = None) -> Any:
        """결과가 올 때까지 기다렸다가 돌려줍니다.

        여러 번 불러도 같은 결과를 줍니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 올 때까지 기다립니다.

        Returns:
            함수의 결과.

        Raises:
            multiprocessing.TimeoutError: 시간제한 안에 결과가 오지 않았을 때.
                내장 `TimeoutError`가 아닙니다. 일은 계속됩니다.
            Exception: 함수가 낸 예외.
        """

    def wait(self, timeout: float | None = None) -> None:
        """결과가 오거나 시간제한이 지날 때까지 기다립니다.

        반환값이 없고 함수의 예외도 내지 않습니다. 왔는지는 `ready()`로 봅니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 올 때까지 기다립니다.
        """

    def ready(self) -> bool:
        """일이 끝났는지 기다리지 않고 알려 줍니다.

        Returns:
            성공이든 실패든 끝났으면 `True`.
        """

    def successful(self) -> bool:
        """일이 예외 없이 끝났는지 알려 줍니다.

        Returns:
            성공했으면 `True`, 예외로 끝났으면 `False`.

        Raises:
            ValueError: 아직 끝나지 않았을 때.
        """

class IMapIterator:
    """`imap()`이 돌려주는, 결과를 원소 순서대로 내주는 이터레이터입니다.

    직접 만들지 않습니다. `for` 문에 그대로 쓰면 결과마다 기다립니다.
    """

    def next(self, timeout: float | None = None) -> Any:
        """다음 결과를 기다려 돌려줍니다.

        내장 함수 `next(it)`와 같지만 시간제한을 줄 수 있습니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 올 때까지 기다립니다.

        Returns:
            다음 결과.

        Raises:
            multiprocessing.TimeoutError: 시간제한 안에 결과가 오지 않았을 때.
                다시 불러서 이어 기다릴 수 있습니다.
            StopIteration: 결과를 모두 꺼냈을 때.
            Exception: 그 차례의 함수가 낸 예외.
        """

class IMapUnorderedIterator(IMapIterator):
    """`imap_unordered()`가 돌려주는, 결과를 끝나는 대로 내주는 이터레이터입니다.

    직접 만들지 않습니다.
    """

    def next(self, timeout: float | None = None) -> Any:
        """다음으로 끝나는 결과를 기다려 돌려줍니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 올 때까지 기다립니다.

        Returns:
            다음으로 끝난 결과.

        Raises:
            multiprocessing.TimeoutError: 시간제한 안에 결과가 오지 않았을 때.
            StopIteration: 결과를 모두 꺼냈을 때.
            Exception: 그 일의 함수가 낸 예외.
        """

class MaybeEncodingError(Exception):
    """작업자의 결과를 피클링할 수 없어 돌려보내지 못했을 때 나는 예외입니다.

    결과를 꺼내는 쪽에서 납니다. `lambda`나 열린 파일을 결과로 돌려주면 볼 수 있습니다.

    Args:
        exc: 피클링하다가 난 예외.
        value: 보내지 못한 결과.
    """

    def __init__(self, exc: BaseException, value: Any) -> None: ...
    exc: str
    """피클링하다가 난 예외를 `repr()`로 적은 문자열입니다."""
    value: str
    """보내지 못한 결과를 `repr()`로 적은 문자열입니다."""
