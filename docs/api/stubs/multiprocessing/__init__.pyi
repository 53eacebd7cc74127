"""프로세스를 여러 개 띄워 일을 나누고, 그 사이에서 자료를 주고받는 모듈입니다."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from logging import Logger
from multiprocessing import pool
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.managers import SyncManager
from multiprocessing.sharedctypes import Synchronized, SynchronizedArray
from os import PathLike
from types import ModuleType
from typing import Any, Literal

reducer: ModuleType
"""객체를 다른 프로세스로 보낼 모양으로 바꾸는 모듈(`multiprocessing.reduction`)입니다.

피클링 방식을 통째로 바꾸려는 라이브러리만 건드립니다. 보통은 읽을 일도 바꿀 일도 없습니다.
"""

class Process:
    """새 프로세스에서 함수를 실행하는 객체입니다.

    메서드의 이름과 쓰임은 `threading.Thread`와 거의 같습니다. 다른 점은 메모리입니다.
    자식 프로세스가 바꾼 전역 변수는 부모 프로세스에서 바뀌지 않습니다.
    객체를 만들기만 하면 아직 프로세스가 없고, [`start()`][multiprocessing.Process.start]를
    불러야 생깁니다.

    !!! info "버전"
        3.14에서 `kwargs`의 기본값이 `{}`에서 `None`으로 바뀌었습니다.
        3.13까지는 `None`을 넘기면 `TypeError`가 납니다.

    !!! warning "주의"
        시작 방법이 `spawn`이나 `forkserver`이면 메인 모듈을 다시 가져옵니다.
        프로세스는 `if __name__ == "__main__":` 아래에서 시작하고,
        `target`과 인자는 피클 가능한 것만 넘깁니다.

    Args:
        group: 언제나 `None`입니다. `threading.Thread`와 모양을 맞추려고 있습니다.
        target: 자식 프로세스에서 `run()`이 부를 함수. `None`이면 아무것도 부르지 않습니다.
        name: 사람이 알아보려고 붙이는 이름. `None`이면 `Process-1`,
            `Process-1:2`처럼 만들어집니다.
        args: `target`에 넘길 위치 인자들. 하나만 넘길 때도 `(1,)`처럼 씁니다.
        kwargs: `target`에 넘길 키워드 인자들의 딕셔너리. 3.13까지의 기본값은 `{}`입니다.
        daemon: 데몬 프로세스로 만들지 여부. `None`이면 지금 프로세스의 값을 물려받습니다.

    Raises:
        AssertionError: `group`이 `None`이 아닐 때. `Process(함수)`처럼 함수를 첫 위치에
            넘겨도 이 예외가 납니다.
    """

    def __init__(
        self,
        group: None = None,
        target: Callable[..., object] | None = None,
        name: str | None = None,
        args: Iterable[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
        *,
        daemon: bool | None = None,
    ) -> None: ...
    def start(self) -> None:
        """자식 프로세스를 만들고 그 안에서 `run()`을 실행하게 합니다.

        프로세스를 띄우면 바로 돌아옵니다. 자식의 일이 끝나기를 기다리지 않습니다.
        한 객체에서 한 번만 부를 수 있습니다.

        !!! info "버전"
            3.12에서, 스레드가 여럿인 프로세스가 `fork`로 자식을 만들면
            `DeprecationWarning`이 나오게 되었습니다.

        Raises:
            AssertionError: 이미 시작했을 때, 다른 프로세스가 만든 객체일 때,
                데몬 프로세스 안에서 불렀을 때.
            ValueError: `close()`한 객체일 때.
        """

    def run(self) -> None:
        """자식 프로세스가 실행하는 본체입니다.

        기본 동작은 `target(*args, **kwargs)`를 부르는 것입니다. 하위 클래스에서
        재정의할 수 있습니다.

        !!! warning "주의"
            직접 부르면 새 프로세스가 생기지 않고, 부른 프로세스에서 그대로 실행됩니다.
        """

    def join(self, timeout: float | None = None) -> None:
        """자식 프로세스가 끝날 때까지 부른 쪽을 기다리게 합니다.

        반환값은 언제나 `None`입니다. 시간제한이 지나서 돌아온 것인지는
        [`exitcode`][multiprocessing.Process.exitcode]가 아직 `None`인지 보고 압니다.
        시간제한이 지나도 자식은 계속 실행됩니다. 여러 번 불러도 됩니다.

        !!! warning "주의"
            자식이 [`Queue`][multiprocessing.Queue]에 넣은 것을 다 꺼내기 전에 부르면
            서로 기다리며 멈출 수 있습니다. 먼저 꺼내고 나서 기다립니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 끝날 때까지 기다립니다.

        Raises:
            AssertionError: 아직 시작하지 않았거나, 부른 프로세스의 자식이 아닐 때.
                자기 자신을 기다릴 수도 없습니다.
            ValueError: `close()`한 객체일 때.
        """

    def is_alive(self) -> bool:
        """프로세스가 지금 살아 있는지 알려 줍니다.

        기다리지 않고 바로 답합니다. PID가 아니라 참·거짓입니다.

        Returns:
            시작하기 전과 끝난 뒤에는 `False`, 그 사이에는 `True`.

        Raises:
            AssertionError: 부른 프로세스의 자식이 아닐 때.
            ValueError: `close()`한 객체일 때.
        """

    def terminate(self) -> None:
        """자식 프로세스를 강제로 끝냅니다.

        유닉스에서는 `SIGTERM`을 보내고, 윈도우에서는 `TerminateProcess()`를 부릅니다.
        보내기만 하고 바로 돌아오므로, 끝난 것을 확인하려면 이어서 `join()`을 부릅니다.
        이 시그널로 끝난 자식의 `exitcode`는 `-15`입니다.

        !!! warning "주의"
            자식의 `finally`와 종료 처리기는 실행되지 않습니다. 자식이 큐나 파이프를 쓰던
            중이면 그 안의 자료가 깨질 수 있고, 획득한 록은 해제되지 않습니다.
            손자 프로세스는 함께 끝나지 않고 고아 프로세스로 남습니다.

        Raises:
            AttributeError: 아직 시작하지 않았을 때.
            ValueError: `close()`한 객체일 때.
        """

    def kill(self) -> None:
        """자식 프로세스를 곧바로 끝냅니다.

        유닉스에서는 `SIGKILL`을 보냅니다. 자식이 무시하거나 미룰 수 없으며,
        이 시그널로 끝난 자식의 `exitcode`는 `-9`입니다.
        윈도우에서는 [`terminate()`][multiprocessing.Process.terminate]와 같습니다.

        Raises:
            AttributeError: 아직 시작하지 않았을 때.
            ValueError: `close()`한 객체일 때.
        """

    def interrupt(self) -> None:
        """자식 프로세스에 `SIGINT`를 보냅니다.

        Ctrl-C를 누른 것과 같아서, 자식이 따로 처리하지 않으면 자식 안에서
        `KeyboardInterrupt`가 나고 `finally`까지 실행된 뒤 끝납니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Raises:
            AttributeError: 아직 시작하지 않았을 때.
            ValueError: `close()`한 객체일 때.
        """

    def close(self) -> None:
        """프로세스 객체가 쥐고 있는 운영체제 자원을 돌려줍니다.

        끝난 프로세스에만 쓸 수 있습니다. 그 뒤에는 이 객체의 다른 메서드와 속성
        대부분이 `ValueError`를 냅니다. 다시 불러도 됩니다.

        Raises:
            ValueError: 프로세스가 아직 실행 중일 때.
        """

    @property
    def name(self) -> str:
        """프로세스의 이름입니다.

        사람이 알아보려고 붙이며 같은 이름이 있어도 됩니다. 언제든 바꿀 수 있지만,
        이미 시작한 자식 쪽의 이름까지 바뀌지는 않습니다.
        """

    @name.setter
    def name(self, name: str) -> None: ...
    @property
    def daemon(self) -> bool:
        """데몬 프로세스인지 나타냅니다.

        부모 프로세스는 정상적으로 끝나면서 남은 데몬 프로세스를 모두 강제로 끝냅니다.
        데몬 프로세스는 자식 프로세스를 만들 수 없습니다. `start()`하기 전에만 바꿀 수
        있고, 시작한 뒤에 바꾸면 `AssertionError`가 납니다.
        """

    @daemon.setter
    def daemon(self, daemonic: bool) -> None: ...
    @property
    def pid(self) -> int | None:
        """운영체제가 붙인 프로세스 번호(PID)입니다.

        시작하기 전에는 `None`입니다.
        """

    @property
    def ident(self) -> int | None:
        """[`pid`][multiprocessing.Process.pid]의 다른 이름입니다.

        `threading.Thread.ident`와 짝을 맞추려고 있습니다.
        """

    @property
    def exitcode(self) -> int | None:
        """자식 프로세스의 종료 코드입니다.

        아직 끝나지 않았으면 `None`입니다. 정상으로 끝나면 `0`, 잡지 않은 예외로 끝나면
        `1`, `sys.exit(n)`이면 `n`, 시그널로 끝나면 `-시그널 번호`입니다.
        """

    @property
    def authkey(self) -> bytes:
        """프로세스끼리 연결할 때 서로 확인하는 인증 키입니다.

        메인 프로세스는 시작할 때 임의의 32바이트를 만들고, 자식은 부모의 것을
        물려받습니다. 바꿀 때는 바이트열을 넣습니다.

        !!! warning "주의"
            비밀값입니다. 실수로 새어 나가지 않도록, 자식을 시작할 때가 아니면
            피클링할 수 없습니다(`TypeError`).
        """

    @authkey.setter
    def authkey(self, authkey: bytes) -> None: ...
    @property
    def sentinel(self) -> int:
        """프로세스가 끝나면 준비 상태가 되는 핸들의 번호입니다.

        [`multiprocessing.connection.wait()`][multiprocessing.connection.wait]에 넣어
        여러 프로세스와 연결을 한꺼번에 기다릴 때 씁니다. 유닉스에서는 파일 기술자입니다.
        시작하기 전에 읽으면 `ValueError`가 납니다.
        """

def Pool(
    processes: int | None = None,
    initializer: Callable[..., object] | None = None,
    initargs: Iterable[Any] = (),
    maxtasksperchild: int | None = None,
) -> pool.Pool:
    """작업자 프로세스를 미리 띄워 놓은 풀을 만듭니다.

    돌려받은 풀의 메서드는 [`multiprocessing.pool.Pool`][multiprocessing.pool.Pool]에 있습니다.

    !!! info "버전"
        3.13에서 `processes`의 기본 개수가 `os.cpu_count()`에서
        `os.process_cpu_count()`로 바뀌었습니다.

    !!! warning "주의"
        `with`를 벗어날 때 `close()`가 아니라 `terminate()`가 불립니다.
        `_async` 메서드로 맡긴 일은 `with` 안에서 결과까지 받아야 합니다.

    Args:
        processes: 작업자 프로세스의 수. `None`이면 이 프로세스가 쓸 수 있는
            논리 CPU의 수입니다. 그보다 많아도 오류가 아닙니다.
        initializer: 작업자가 시작할 때마다 한 번 부를 함수.
        initargs: `initializer`에 넘길 인자들.
        maxtasksperchild: 작업자 하나가 처리할 작업 수. 다 채우면 새 작업자로 바뀝니다.
            `None`이면 풀이 끝날 때까지 삽니다.

    Returns:
        실행 중인 풀.

    Raises:
        ValueError: `processes`나 `maxtasksperchild`가 1보다 작을 때.
        TypeError: `initializer`를 부를 수 없을 때.
    """

class Queue:
    """여러 프로세스가 함께 쓰는, 먼저 넣은 것이 먼저 나오는 큐입니다.

    넣은 객체는 피클링되어 파이프로 건너갑니다. 그 일은 넣은 프로세스의 피더 스레드(feeder thread)가
    뒤에서 하므로 `put()`은 보통 바로 돌아옵니다. 한 프로세스가 넣은 것들의 순서는
    지켜집니다. 다른 프로세스에는 `Process`의 인자로 넘겨줍니다.

    !!! warning "주의"
        넣은 것을 다 꺼내기 전에 넣은 프로세스를 `join()`하면 멈출 수 있습니다.
        파이프가 꽉 차면 넣은 쪽이 자료를 다 보낼 때까지 끝나지 않기 때문입니다.

    Args:
        maxsize: 큐에 담을 수 있는 개수. 0 이하이면 제한이 없습니다.
    """

    def __init__(self, maxsize: int = 0) -> None: ...
    def put(self, obj: Any, block: bool = True, timeout: float | None = None) -> None:
        """객체를 큐에 넣습니다.

        큐가 꽉 차 있으면 자리가 날 때까지 기다립니다.

        !!! warning "주의"
            피클링은 나중에 피더 스레드에서 합니다. 피클 가능하지 않은 객체를 넣어도
            `put()`은 예외를 내지 않고, 트레이스백만 표준 오류에 찍힌 채 그 객체가
            사라집니다. 넣고 나서 객체를 바꾸면 바뀐 값이 건너갈 수도 있습니다.

        Args:
            obj: 넣을 객체. 피클 가능해야 합니다.
            block: `False`이면 기다리지 않습니다.
            timeout: 기다릴 최대 시간(초). `None`이면 자리가 날 때까지 기다립니다.

        Raises:
            queue.Full: 기다리지 않거나 시간제한 안에 자리가 나지 않았을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """큐에서 객체를 하나 꺼냅니다.

        비어 있으면 들어올 때까지 기다립니다.

        Args:
            block: `False`이면 기다리지 않습니다.
            timeout: 기다릴 최대 시간(초). `None`이면 들어올 때까지 기다립니다.

        Returns:
            넣은 객체의 복사본.

        Raises:
            queue.Empty: 기다리지 않거나 시간제한 안에 들어오지 않았을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def put_nowait(self, obj: Any) -> None:
        """`put(obj, False)`와 같습니다. 기다리지 않습니다.

        Args:
            obj: 넣을 객체. 피클 가능해야 합니다.

        Raises:
            queue.Full: 큐가 꽉 차 있을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def get_nowait(self) -> Any:
        """`get(False)`와 같습니다. 기다리지 않습니다.

        Returns:
            넣은 객체의 복사본.

        Raises:
            queue.Empty: 꺼낼 것이 없을 때. 방금 넣은 것이 아직 파이프를 건너는
                중이어도 이 예외가 납니다.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def qsize(self) -> int:
        """큐에 든 개수를 대략 알려 줍니다.

        읽은 다음 순간 다른 프로세스가 바꿀 수 있으므로 참고만 합니다.

        Returns:
            넣었지만 아직 꺼내지 않은 개수.

        Raises:
            NotImplementedError: macOS처럼 세마포어 값을 읽을 수 없는 곳에서.
        """

    def empty(self) -> bool:
        """지금 꺼낼 것이 없는지 알려 줍니다.

        !!! warning "주의"
            믿고 쓸 수 없습니다. `put()` 직후에도 자료가 파이프에 도착하기 전이면
            `True`일 수 있고, `False`를 본 뒤에 다른 프로세스가 꺼내 갈 수 있습니다.

        Returns:
            비어 있으면 `True`.

        Raises:
            OSError: `close()`한 큐에서 날 수 있습니다.
        """

    def full(self) -> bool:
        """지금 더 넣을 자리가 없는지 알려 줍니다.

        읽은 다음 순간 다른 프로세스가 바꿀 수 있으므로 참고만 합니다.

        Returns:
            `maxsize`개가 차 있으면 `True`.
        """

    def close(self) -> None:
        """이 프로세스가 큐를 더 쓰지 않겠다고 알립니다.

        버퍼에 남은 것은 피더 스레드가 마저 보냅니다. 그 뒤 이 프로세스에서는
        넣지도 꺼내지도 못합니다. 다른 프로세스에서는 계속 쓸 수 있습니다.
        """

    def join_thread(self) -> None:
        """피더 스레드가 남은 것을 다 보내고 끝날 때까지 기다립니다.

        이 큐에 무엇이든 넣은 프로세스는 끝날 때 이 기다림을 저절로 합니다.

        Raises:
            AssertionError: 먼저 `close()`를 부르지 않았을 때.
        """

    def cancel_join_thread(self) -> None:
        """프로세스가 끝날 때 피더 스레드를 기다리지 않게 합니다.

        !!! warning "주의"
            아직 보내지 못한 것은 사라집니다. 잃어도 되는 자료일 때만 씁니다.
        """

def Pipe(duplex: bool = True) -> tuple[Connection, Connection]:
    """파이프 하나로 이어진 두 연결을 만듭니다.

    한쪽 끝을 `Process`의 인자로 넘겨 부모와 자식이 자료를 주고받습니다.
    연결의 메서드는 [`Connection`][multiprocessing.connection.Connection]에 있습니다.

    !!! warning "주의"
        같은 끝을 두 프로세스나 두 스레드가 동시에 읽거나 쓰면 자료가 깨질 수 있습니다.
        그럴 때는 록으로 보호하거나 [`Queue`][multiprocessing.Queue]를 씁니다.

    Args:
        duplex: `True`이면 양쪽 모두 보내고 받습니다. `False`이면 첫째 연결은 받기만,
            둘째 연결은 보내기만 합니다.

    Returns:
        두 연결의 튜플.
    """

class JoinableQueue(Queue):
    """꺼낸 일이 다 끝났는지까지 세는 [`Queue`][multiprocessing.Queue]입니다.

    넣을 때마다 "끝나지 않은 작업" 수가 하나 늘고, 소비자가 `task_done()`을 부를 때마다
    하나 줍니다. `join()`은 그 수가 0이 될 때까지 기다립니다.

    Args:
        maxsize: 큐에 담을 수 있는 개수. 0 이하이면 제한이 없습니다.
    """

    def __init__(self, maxsize: int = 0) -> None: ...
    def put(self, obj: Any, block: bool = True, timeout: float | None = None) -> None:
        """객체를 큐에 넣고, 끝나지 않은 작업 수를 하나 늘립니다.

        큐가 꽉 차 있으면 자리가 날 때까지 기다립니다.

        Args:
            obj: 넣을 객체. 피클 가능해야 합니다.
            block: `False`이면 기다리지 않습니다.
            timeout: 기다릴 최대 시간(초). `None`이면 자리가 날 때까지 기다립니다.

        Raises:
            queue.Full: 기다리지 않거나 시간제한 안에 자리가 나지 않았을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """큐에서 객체를 하나 꺼냅니다.

        꺼내는 것만으로는 끝나지 않은 작업 수가 줄지 않습니다. 처리한 다음
        [`task_done()`][multiprocessing.JoinableQueue.task_done]을 부릅니다.

        Args:
            block: `False`이면 기다리지 않습니다.
            timeout: 기다릴 최대 시간(초). `None`이면 들어올 때까지 기다립니다.

        Returns:
            넣은 객체의 복사본.

        Raises:
            queue.Empty: 기다리지 않거나 시간제한 안에 들어오지 않았을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def put_nowait(self, obj: Any) -> None:
        """`put(obj, False)`와 같습니다. 끝나지 않은 작업 수도 하나 늡니다.

        Args:
            obj: 넣을 객체. 피클 가능해야 합니다.

        Raises:
            queue.Full: 큐가 꽉 차 있을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def get_nowait(self) -> Any:
        """`get(False)`와 같습니다. 기다리지 않습니다.

        Returns:
            넣은 객체의 복사본.

        Raises:
            queue.Empty: 꺼낼 것이 없을 때.
            ValueError: 이 프로세스에서 `close()`한 큐일 때.
        """

    def task_done(self) -> None:
        """꺼낸 작업 하나를 다 처리했다고 알립니다.

        소비자가 `get()` 하나마다 한 번씩 부릅니다. 끝나지 않은 작업 수가 0이 되면
        `join()`으로 기다리던 쪽이 모두 깨어납니다.

        Raises:
            ValueError: 넣은 개수보다 많이 불렀을 때.
        """

    def join(self) -> None:
        """넣은 작업이 모두 처리될 때까지 기다립니다.

        끝나지 않은 작업이 없으면 바로 돌아옵니다. 시간제한은 없습니다.

        !!! warning "주의"
            소비자가 예외로 죽어 `task_done()`을 부르지 못하면 영원히 기다립니다.
        """

    def qsize(self) -> int:
        """큐에 든 개수를 대략 알려 줍니다.

        처리 중인 것은 이미 꺼낸 것이므로 세지 않습니다.

        Returns:
            넣었지만 아직 꺼내지 않은 개수.

        Raises:
            NotImplementedError: macOS처럼 세마포어 값을 읽을 수 없는 곳에서.
        """

    def empty(self) -> bool:
        """지금 꺼낼 것이 없는지 알려 줍니다.

        비어 있어도 작업이 다 끝났다는 뜻은 아닙니다. 그것은 `join()`으로 기다립니다.

        Returns:
            비어 있으면 `True`. 넣은 직후에도 잠깐 `True`일 수 있습니다.

        Raises:
            OSError: `close()`한 큐에서 날 수 있습니다.
        """

    def full(self) -> bool:
        """지금 더 넣을 자리가 없는지 알려 줍니다.

        Returns:
            `maxsize`개가 차 있으면 `True`. 다음 순간 달라질 수 있습니다.
        """

    def close(self) -> None:
        """이 프로세스가 큐를 더 쓰지 않겠다고 알립니다.

        버퍼에 남은 것은 피더 스레드가 마저 보냅니다. `task_done()`과 `join()`은
        닫은 뒤에도 부를 수 있습니다.
        """

    def join_thread(self) -> None:
        """피더 스레드가 남은 것을 다 보내고 끝날 때까지 기다립니다.

        작업이 처리되기를 기다리는 [`join()`][multiprocessing.JoinableQueue.join]과 다릅니다.

        Raises:
            AssertionError: 먼저 `close()`를 부르지 않았을 때.
        """

    def cancel_join_thread(self) -> None:
        """프로세스가 끝날 때 피더 스레드를 기다리지 않게 합니다.

        !!! warning "주의"
            아직 보내지 못한 것은 사라지고, 그 몫의 `task_done()`이 오지 않아
            `join()`이 끝나지 않을 수 있습니다.
        """

class SimpleQueue:
    """파이프에 록만 씌운 가장 단순한 큐입니다.

    크기 제한도 시간제한도 피더 스레드도 없습니다. 넣는 쪽이 직접 파이프에 씁니다.

    !!! warning "주의"
        파이프가 꽉 차면 `put()`이 멈춥니다. 꺼내는 쪽이 없는데 큰 자료를 넣으면
        그대로 교착 상태가 됩니다.
    """

    def __init__(self) -> None: ...
    def put(self, obj: Any) -> None:
        """객체를 큐에 넣습니다.

        피클링을 바로 하므로 피클 가능하지 않으면 이 자리에서 예외가 납니다.
        파이프에 자리가 없으면 누가 꺼낼 때까지 기다립니다.

        Args:
            obj: 넣을 객체. 피클 가능해야 합니다.

        Raises:
            OSError: `close()`한 큐일 때.
        """

    def get(self) -> Any:
        """큐에서 객체를 하나 꺼냅니다. 비어 있으면 들어올 때까지 기다립니다.

        Returns:
            넣은 객체의 복사본.

        Raises:
            OSError: `close()`한 큐일 때.
        """

    def empty(self) -> bool:
        """지금 꺼낼 것이 없는지 알려 줍니다.

        Returns:
            비어 있으면 `True`. 다음 순간 다른 프로세스가 바꿀 수 있습니다.

        Raises:
            OSError: `close()`한 큐일 때.
        """

    def close(self) -> None:
        """파이프의 양 끝을 닫아 자원을 돌려줍니다.

        이 프로세스에서는 더 쓸 수 없습니다. 다시 불러도 됩니다.
        """

class Lock:
    """프로세스 사이에서 쓰는 록입니다. 한 번에 하나만 획득합니다.

    `with`에 쓸 수 있습니다. 같은 프로세스의 스레드 사이에서도 통합니다. 소유자를 가리지
    않으므로 획득하지 않은 프로세스나 스레드도 해제할 수 있습니다.
    자식에게는 `Process`의 인자로 넘기거나, 시작 방법이 `fork`이면 그대로 물려줍니다.
    큐나 풀의 인자로는 넘길 수 없습니다(`RuntimeError`).

    !!! warning "주의"
        획득한 스레드가 다시 획득하려 하면 자기 자신을 기다리며 멈춥니다.
        재귀가 필요하면 [`RLock`][multiprocessing.RLock]을 씁니다.
    """

    def __init__(self) -> None: ...
    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """록을 획득합니다.

        이미 잠겨 있으면 풀릴 때까지 기다립니다. 매개변수 이름이 `threading.Lock`의
        `blocking`과 달리 `block`입니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다. `timeout`은 무시됩니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지, 음수이면 0과 같습니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """록을 해제합니다.

        다른 프로세스나 스레드가 획득한 것이라도 해제됩니다.

        Raises:
            ValueError: 잠겨 있지 않을 때. `threading.Lock`에서는 `RuntimeError`입니다.
        """

    def locked(self) -> bool:
        """록이 지금 잠겨 있는지 알려 줍니다.

        누가 획득했는지는 따지지 않습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            잠겨 있으면 `True`.
        """

class RLock:
    """획득한 스레드가 다시 획득할 수 있는, 프로세스 사이의 재진입 록입니다.

    소유자와 횟수를 기억합니다. 획득한 만큼 해제해야 다른 쪽이 획득할 수 있습니다.
    `with`에 쓸 수 있습니다.
    """

    def __init__(self) -> None: ...
    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """록을 획득합니다.

        이미 자기 것이면 기다리지 않고 횟수만 하나 늘립니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다. `timeout`은 무시됩니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지, 음수이면 0과 같습니다.

        Returns:
            획득했으면 `True`, 아니면 `False`. 다시 획득해도 `True`입니다.
        """

    def release(self) -> None:
        """획득한 횟수를 하나 줄이고, 0이 되면 록을 해제합니다.

        Raises:
            AssertionError: 부른 스레드가 소유자가 아니거나 획득한 적이 없을 때.
                `threading.RLock`에서는 `RuntimeError`입니다.
        """

    def locked(self) -> bool:
        """록이 지금 잠겨 있는지 알려 줍니다. 자기가 획득한 것도 셉니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            누구든 획득해 두었으면 `True`.
        """

class Semaphore:
    """동시에 들어갈 수 있는 수를 세는, 프로세스 사이의 세마포어입니다.

    획득할 때마다 값이 하나 줄고 해제할 때마다 하나 늡니다. 값이 0이면 기다립니다.
    `with`에 쓸 수 있습니다.

    Args:
        value: 처음 값. 음수이면 `OSError`가 납니다.
    """

    def __init__(self, value: int = 1) -> None: ...
    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """값을 하나 줄이고 들어갑니다. 값이 0이면 누가 해제할 때까지 기다립니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다. `timeout`은 무시됩니다.
            timeout: 기다릴 최대 시간(초). `None`이면 들어갈 때까지 기다립니다.

        Returns:
            들어갔으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """값을 하나 늘려 기다리는 쪽 하나를 들여보냅니다.

        `threading.Semaphore`와 달리 개수를 받지 않습니다.

        !!! warning "주의"
            획득한 것보다 많이 해제해도 예외 없이 값이 처음보다 커집니다.
            그것을 잡으려면 [`BoundedSemaphore`][multiprocessing.BoundedSemaphore]를 씁니다.
        """

    def locked(self) -> bool:
        """바로 획득할 수 없는 상태인지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            값이 0이면 `True`.
        """

    def get_value(self) -> int:
        """세마포어의 지금 값을 읽습니다.

        읽은 다음 순간 달라질 수 있으므로 살펴보는 데만 씁니다.

        Returns:
            기다리지 않고 더 획득할 수 있는 횟수.

        Raises:
            NotImplementedError: macOS처럼 값을 읽을 수 없는 곳에서.
        """

class BoundedSemaphore(Semaphore):
    """처음 값보다 커지지 않는, 프로세스 사이의 제한된 세마포어입니다.

    `with`에 쓸 수 있습니다.

    Args:
        value: 처음 값이자 최댓값.
    """

    def __init__(self, value: int = 1) -> None: ...
    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """값을 하나 줄이고 들어갑니다. 값이 0이면 누가 해제할 때까지 기다립니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다. `timeout`은 무시됩니다.
            timeout: 기다릴 최대 시간(초). `None`이면 들어갈 때까지 기다립니다.

        Returns:
            들어갔으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """값을 하나 늘립니다.

        Raises:
            ValueError: 값이 이미 처음 값일 때. 획득보다 해제가 많다는 뜻입니다.
        """

    def locked(self) -> bool:
        """바로 획득할 수 없는 상태인지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            값이 0이면 `True`.
        """

    def get_value(self) -> int:
        """세마포어의 지금 값을 읽습니다.

        Returns:
            기다리지 않고 더 획득할 수 있는 횟수. 처음 값을 넘지 않습니다.

        Raises:
            NotImplementedError: macOS처럼 값을 읽을 수 없는 곳에서.
        """

class Condition:
    """프로세스 사이의 조건 변수입니다. 어떤 조건이 될 때까지 기다리고, 되면 깨웁니다.

    안에 록이 하나 있고 `with`로 획득합니다. 기다리기와 깨우기는 그 록을 획득한
    상태에서만 할 수 있습니다.

    Args:
        lock: 안에서 쓸 [`Lock`][multiprocessing.Lock]이나 [`RLock`][multiprocessing.RLock].
            `None`이면 `RLock`을 새로 만듭니다. `threading`의 록은 쓸 수 없습니다.
    """

    def __init__(self, lock: Lock | RLock | None = None) -> None: ...
    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """안의 록을 획득합니다.

        Args:
            block: `False`이면 한 번만 해 보고 바로 돌아옵니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지 기다립니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.
        """

    def release(self) -> None:
        """안의 록을 해제합니다.

        Raises:
            AssertionError: 안의 록이 `RLock`(기본값)인데 획득하지 않았을 때.
            ValueError: 안의 록이 `Lock`인데 잠겨 있지 않을 때.
        """

    def wait(self, timeout: float | None = None) -> bool:
        """록을 놓고 깨워 줄 때까지 기다렸다가, 록을 다시 획득하고 돌아옵니다.

        !!! warning "주의"
            기다리기 전에 온 알림은 남지 않습니다. 깨어났을 때 조건이 참이라는 보장도
            없으므로 `while`로 조건을 다시 확인하거나 `wait_for()`를 씁니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 깨워 줄 때까지 기다립니다.

        Returns:
            깨워서 돌아왔으면 `True`, 시간제한이 지났으면 `False`.

        Raises:
            AssertionError: 록을 획득하지 않고 불렀을 때.
        """

    def wait_for(self, predicate: Callable[[], Any], timeout: float | None = None) -> Any:
        """조건 함수가 참이 될 때까지 기다립니다.

        먼저 한 번 확인하고, 깨어날 때마다 다시 확인합니다.

        Args:
            predicate: 인자 없이 부를 조건 함수.
            timeout: 모두 합쳐 기다릴 최대 시간(초). `None`이면 참이 될 때까지 기다립니다.

        Returns:
            `predicate()`가 마지막으로 돌려준 값. 시간제한이 지났으면 거짓인 값입니다.

        Raises:
            AssertionError: 록을 획득하지 않고 기다리게 되었을 때.
        """

    def notify(self, n: int = 1) -> None:
        """기다리는 쪽을 깨웁니다.

        기다리는 쪽이 없으면 아무 일도 하지 않습니다. 록은 놓지 않으므로, 깨어난 쪽은
        부른 쪽이 록을 해제한 다음에야 움직입니다.

        Args:
            n: 깨울 최대 수.

        Raises:
            AssertionError: 록을 획득하지 않고 불렀을 때.
        """

    def notify_all(self) -> None:
        """기다리는 쪽을 모두 깨웁니다.

        Raises:
            AssertionError: 록을 획득하지 않고 불렀을 때.
        """

class Event:
    """일이 일어났다는 사실 하나를 여러 프로세스에 알리는 이벤트입니다.

    참이나 거짓 하나를 담고, 처음에는 거짓입니다.
    """

    def __init__(self) -> None: ...
    def is_set(self) -> bool:
        """이벤트가 지금 참인지 알려 줍니다. 기다리지 않습니다.

        Returns:
            참이면 `True`.
        """

    def set(self) -> None:
        """이벤트를 참으로 바꾸고, 기다리던 쪽을 모두 깨웁니다.

        참인 동안에는 `wait()`가 바로 돌아옵니다. 이미 참이어도 괜찮습니다.
        """

    def clear(self) -> None:
        """이벤트를 거짓으로 되돌립니다. 그 뒤의 `wait()`는 다시 참이 될 때까지 기다립니다."""

    def wait(self, timeout: float | None = None) -> bool:
        """이벤트가 참이 될 때까지 기다립니다. 이미 참이면 바로 돌아옵니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 참이 될 때까지 기다립니다.

        Returns:
            참이 되어 돌아왔으면 `True`, 시간제한이 지났으면 `False`.
        """

class Barrier:
    """정한 수의 프로세스가 모두 도착할 때까지 서로 기다리는 배리어입니다.

    모두 도착하면 함께 지나가고, 그대로 다시 쓸 수 있습니다.

    Args:
        parties: 함께 지나갈 수.
        action: 모두 도착했을 때 그중 하나가 부를 함수. 여기서 예외가 나면 배리어가 부서집니다.
        timeout: `wait()`에 시간제한을 주지 않았을 때 쓸 값(초). `None`이면 제한이 없습니다.
    """

    def __init__(
        self,
        parties: int,
        action: Callable[[], object] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    def wait(self, timeout: float | None = None) -> int:
        """모두 도착할 때까지 기다립니다.

        !!! warning "주의"
            한쪽만 시간제한이 지나도 배리어가 부서져서, 기다리던 모두가 예외를 받습니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 만들 때 준 값을 씁니다.

        Returns:
            0부터 `parties - 1`까지의 수. 서로 겹치지 않으므로 하나를 골라 뒷일을
            맡길 때 씁니다.

        Raises:
            threading.BrokenBarrierError: 시간제한이 지났거나, 기다리는 동안 누가
                `reset()`이나 `abort()`를 불렀거나, 이미 부서진 배리어일 때.
        """

    def reset(self) -> None:
        """배리어를 처음의 빈 상태로 되돌립니다.

        기다리던 쪽은 `threading.BrokenBarrierError`를 받습니다. 부서진 배리어도
        다시 쓸 수 있게 됩니다.
        """

    def abort(self) -> None:
        """배리어를 부숩니다.

        기다리던 쪽과 나중에 오는 쪽이 모두 `threading.BrokenBarrierError`를 받습니다.
        한 프로세스가 올 수 없게 되었을 때 나머지를 풀어 줍니다.
        """

    @property
    def parties(self) -> int:
        """함께 지나갈 수입니다."""

    @property
    def n_waiting(self) -> int:
        """지금 배리어에서 기다리고 있는 수입니다."""

    @property
    def broken(self) -> bool:
        """배리어가 부서져 있으면 `True`입니다. `reset()`으로 되돌립니다."""

def Value(typecode_or_type: str | type, *args: Any, lock: bool | Lock | RLock = True) -> Synchronized | Any:
    """공유 메모리에 값 하나를 두고, 록을 함께 붙여 돌려줍니다.

    값은 `.value`로 읽고 씁니다. 자식에게는 `Process`의 인자로 넘겨줍니다.

    !!! warning "주의"
        `v.value += 1`은 읽기와 쓰기가 따로라서, 록이 있어도 갱신 손실이 생깁니다.
        `with v.get_lock():`으로 감쌉니다. 값이 넘쳐도 예외 없이 잘립니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        *args: 처음 값. 자료형의 생성자에 그대로 넘어갑니다. 없으면 0입니다.
        lock: `True`이면 `RLock`을 새로 만들고, 록을 주면 그것을 쓰고,
            `False`이면 록을 붙이지 않습니다. 키워드로만 넘깁니다.

    Returns:
        록이 붙은 [`Synchronized`][multiprocessing.sharedctypes.Synchronized] 객체.
        `lock=False`이면 `ctypes` 객체 그대로입니다.

    Raises:
        TypeError: 모르는 자료형일 때.
        AttributeError: `lock`에 록이 아닌 것을 주었을 때.
    """

def Array(
    typecode_or_type: str | type,
    size_or_initializer: int | Sequence[Any],
    *,
    lock: bool | Lock | RLock = True,
) -> SynchronizedArray | Any:
    """공유 메모리에 길이가 정해진 배열을 두고, 록을 함께 붙여 돌려줍니다.

    인덱스와 슬라이스로 읽고 씁니다. 자료형이 `'c'`이면 문자열처럼 `.value`와 `.raw`도
    있습니다.

    !!! warning "주의"
        원소 하나를 읽고 쓰는 것만 보호됩니다. `a[0] += 1`은 `with a.get_lock():`으로
        감싸야 합니다. 길이는 바꿀 수 없습니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        size_or_initializer: 정수이면 길이(모두 0으로 채움), 시퀀스이면 처음 값들.
            제너레이터는 길이를 몰라 쓸 수 없습니다.
        lock: `True`이면 `RLock`을 새로 만들고, 록을 주면 그것을 쓰고,
            `False`이면 록을 붙이지 않습니다.

    Returns:
        록이 붙은 [`SynchronizedArray`][multiprocessing.sharedctypes.SynchronizedArray] 객체.
        `lock=False`이면 `ctypes` 배열 그대로입니다.

    Raises:
        TypeError: 모르는 자료형이거나 길이를 알 수 없을 때.
        AttributeError: `lock`에 록이 아닌 것을 주었을 때.
    """

def RawValue(typecode_or_type: str | type, *args: Any) -> Any:
    """공유 메모리에 값 하나를 두고, 록 없이 `ctypes` 객체로 돌려줍니다.

    !!! warning "주의"
        아무것도 보호하지 않습니다. 한 프로세스만 쓰거나, 따로 록을 둘 때만 씁니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        *args: 처음 값. 없으면 0입니다.

    Returns:
        공유 메모리에 놓인 `ctypes` 객체. 단순한 값은 `.value`로 읽고 씁니다.

    Raises:
        TypeError: 모르는 자료형이거나 처음 값의 자료형이 맞지 않을 때.
    """

def RawArray(typecode_or_type: str | type, size_or_initializer: int | Sequence[Any]) -> Any:
    """공유 메모리에 배열을 두고, 록 없이 `ctypes` 배열로 돌려줍니다.

    구역을 나누어 프로세스마다 자기 칸만 쓸 때 알맞습니다.

    Args:
        typecode_or_type: `'i'`, `'d'` 같은 자료형 문자나 `ctypes` 자료형.
        size_or_initializer: 정수이면 길이(모두 0으로 채움), 시퀀스이면 처음 값들.

    Returns:
        공유 메모리에 놓인 `ctypes` 배열.

    Raises:
        TypeError: 모르는 자료형이거나 길이를 알 수 없을 때.
        ValueError: 길이가 음수일 때.
    """

def Manager() -> SyncManager:
    """관리자 프로세스를 하나 띄우고, 그것과 이어진 관리자 객체를 돌려줍니다.

    리스트와 딕셔너리 같은 객체를 관리자 프로세스에 두고, 여러 프로세스가 프락시로 함께 씁니다.
    만들 수 있는 객체는 [`SyncManager`][multiprocessing.managers.SyncManager]에 있습니다.
    `with`에 쓸 수 있고, 벗어날 때 관리자 프로세스가 끝납니다.

    !!! warning "주의"
        메서드 호출 하나하나는 안전하지만 `d['x'] += 1`처럼 읽고 쓰는 두 호출 사이는
        비어 있습니다. 록이 따로 필요합니다.

    Returns:
        이미 시작된 관리자.
    """

def active_children() -> list[Process]:
    """지금 프로세스의 살아 있는 자식 프로세스들을 알려 줍니다.

    부를 때 이미 끝난 자식을 거두어들이므로, 좀비 프로세스를 치우는 효과도 있습니다.

    Returns:
        살아 있는 자식의 `Process` 객체 리스트. 순서는 정해져 있지 않습니다.
    """

def current_process() -> Process:
    """이 줄을 실행하고 있는 프로세스의 객체를 돌려줍니다.

    PID가 아니라 `Process` 객체입니다. 번호는 `current_process().pid`나
    `os.getpid()`로 얻습니다.

    Returns:
        지금 프로세스의 객체. 메인 프로세스의 이름은 `MainProcess`입니다.
    """

def parent_process() -> Process | None:
    """지금 프로세스를 만든 부모 프로세스의 객체를 돌려줍니다.

    그 객체로 부모가 살아 있는지 보거나 부모가 끝나기를 기다릴 수 있습니다.
    시작 방법이 `forkserver`이면 `os.getppid()`와 번호가 다릅니다. 운영체제가 보는 부모는
    포크 서버이기 때문입니다.

    Returns:
        부모 프로세스의 객체. 메인 프로세스에서는 `None`.
    """

def cpu_count() -> int:
    """컴퓨터의 논리 CPU 수를 알려 줍니다.

    만들 수 있는 프로세스의 최댓값이 아닙니다. 이 프로세스에 허용된 CPU 수는 더 적을 수
    있고, 그 수는 3.13에 생긴 `os.process_cpu_count()`로 압니다.

    Returns:
        `os.cpu_count()`와 같은 수.

    Raises:
        NotImplementedError: 수를 알 수 없는 시스템일 때.
    """

def get_start_method(
    allow_none: bool = False,
) -> Literal["fork", "spawn", "forkserver"] | None:
    """지금 쓰는 시작 방법의 이름을 알려 줍니다.

    아직 정하지 않았으면 기본값으로 정하고 그 이름을 돌려줍니다.

    !!! info "버전"
        3.14에서 리눅스를 비롯한 유닉스의 기본값이 `fork`에서 `forkserver`로
        바뀌었습니다. macOS와 윈도우의 기본값은 `spawn`입니다.

    Args:
        allow_none: `True`이면 아직 정하지 않았을 때 `None`을 돌려주고, 정하지도 않습니다.

    Returns:
        `'fork'`, `'spawn'`, `'forkserver'` 가운데 하나 또는 `None`.
    """

def set_start_method(method: Literal["fork", "spawn", "forkserver"] | None, force: bool = False) -> None:
    """프로그램 전체의 시작 방법을 정합니다.

    메인 모듈의 `if __name__ == "__main__":` 아래에서 한 번만 부릅니다.
    라이브러리에서는 부르지 말고 [`get_context()`][multiprocessing.get_context]를 씁니다.

    Args:
        method: 시작 방법의 이름. `force=True`일 때만 `None`을 줄 수 있고,
            정한 것을 없던 일로 되돌립니다.
        force: `True`이면 이미 정해져 있어도 바꿉니다.

    Raises:
        RuntimeError: 이미 정해져 있을 때. 프로세스나 큐를 만들어 기본값으로
            정해진 것도 포함합니다.
        ValueError: 이 시스템에 없는 시작 방법일 때.
    """

def get_all_start_methods() -> list[str]:
    """이 시스템에서 쓸 수 있는 시작 방법을 모두 알려 줍니다.

    Returns:
        이름의 리스트. 첫째가 기본값입니다.
    """

def get_context(
    method: Literal["fork", "spawn", "forkserver"] | None = None,
) -> BaseContext:
    """시작 방법 하나에 묶인 컨텍스트 객체를 돌려줍니다.

    `ctx.Process`, `ctx.Queue()`, `ctx.Pool()`처럼 이 모듈과 똑같이 쓰되, 그 시작 방법으로
    동작합니다. 프로그램 전체의 설정은 바뀌지 않습니다.

    !!! warning "주의"
        시작 방법이 다른 컨텍스트의 객체를 섞어 쓰지 않습니다. `fork` 컨텍스트에서
        만든 록이나 큐를 `spawn` 프로세스에 넘기면 `RuntimeError`가 납니다.

    Args:
        method: 시작 방법의 이름. `None`이면 지금 정해진 시작 방법의 컨텍스트이며,
            아직 정하지 않았으면 기본값으로 정해집니다.

    Returns:
        컨텍스트 객체.

    Raises:
        ValueError: 이 시스템에 없는 시작 방법일 때.
    """

def set_executable(executable: str | bytes | PathLike[str]) -> None:
    """자식 프로세스를 띄울 파이썬 실행 파일을 정합니다.

    기본값은 `sys.executable`입니다. 파이썬을 다른 프로그램에 넣어 쓸 때 필요합니다.
    시작 방법이 `spawn`이거나 `forkserver`일 때 쓰입니다.

    Args:
        executable: 실행 파일의 경로.
    """

def set_forkserver_preload(
    module_names: list[str],
    *,
    on_error: Literal["ignore", "warn", "fail"] = "ignore",
) -> None:
    """포크 서버가 미리 가져올 모듈을 정합니다.

    무거운 모듈을 한 번만 가져오고 자식들이 물려받아, 자식이 더 빨리 시작합니다.
    포크 서버가 뜨기 전, 곧 첫 자식을 시작하기 전에 부릅니다.
    시작 방법이 `forkserver`일 때만 뜻이 있습니다.

    Args:
        module_names: 모듈 이름의 리스트. 정하지 않았을 때의 `['__main__']`을 대신합니다.
        on_error: (3.15부터) 가져오지 못했을 때 할 일. `'ignore'`는 넘어가고,
            `'warn'`은 `ImportWarning`을 내고, `'fail'`은 포크 서버를 실패시킵니다.

    Raises:
        TypeError: 이름이 문자열이 아닐 때.
        ValueError: `on_error`가 셋 가운데 하나가 아닐 때.
    """

def freeze_support() -> None:
    """실행 파일로 묶은 프로그램이 자식 프로세스로 떴을 때 그 일을 하게 합니다.

    PyInstaller 같은 도구로 묶을 때 `if __name__ == "__main__":` 바로 다음 줄에서
    부릅니다. 묶지 않은 프로그램에서는 아무 일도 하지 않습니다.

    !!! info "버전"
        3.13까지는 윈도우에서만 동작했습니다. 3.14에서는 시작 방법이 `spawn`이면
        다른 시스템에서도 동작합니다.
    """

def get_logger() -> Logger:
    """이 모듈이 쓰는 로거를 돌려줍니다. 없으면 만듭니다.

    이름은 `multiprocessing`이고 상위 로거로 전달하지 않습니다. 처리기가 없으므로
    그대로는 아무것도 보이지 않습니다.

    Returns:
        `logging.Logger` 객체.
    """

def log_to_stderr(level: int | str | None = None) -> Logger:
    """이 모듈의 로그를 표준 오류에 찍게 합니다.

    줄은 `[INFO/MainProcess] …` 모양입니다. 자식이 언제 시작하고 끝나는지 보려면
    `'INFO'`, 더 자세히 보려면 `'DEBUG'`를 줍니다.

    !!! warning "주의"
        부를 때마다 처리기가 하나씩 더 붙습니다. 두 번 부르면 같은 줄이 두 번 찍힙니다.

    Args:
        level: 로그 수준. `None`이면 수준을 바꾸지 않습니다.

    Returns:
        [`get_logger()`][multiprocessing.get_logger]와 같은 로거.
    """

def allow_connection_pickling() -> None:
    """연결과 소켓을 다른 프로세스로 보낼 수 있게 준비합니다.

    지금은 `multiprocessing.connection`을 가져오는 일만 하므로 부를 필요가 없습니다.
    옛 코드를 위해 남아 있습니다.
    """

class ProcessError(Exception):
    """`multiprocessing`이 내는 예외들의 바탕 클래스입니다.

    이 모듈이 쓰는 다른 예외(`ValueError`, `OSError`, `queue.Empty` 등)는 여기에
    속하지 않습니다.
    """

class BufferTooShort(ProcessError):
    """받을 자리가 온 메시지보다 작을 때 나는 예외입니다.

    [`Connection.recv_bytes_into()`][multiprocessing.connection.Connection.recv_bytes_into]가
    냅니다. 메시지는 잃지 않고 `e.args[0]`에 바이트열로 들어 있습니다.
    """

class AuthenticationError(ProcessError):
    """연결할 때 인증 키가 서로 맞지 않으면 나는 예외입니다.

    [`Listener`][multiprocessing.connection.Listener],
    [`Client()`][multiprocessing.connection.Client]와 관리자의 연결이 냅니다.
    """

class TimeoutError(ProcessError):
    """풀의 결과를 기다리다가 시간제한이 지나면 나는 예외입니다.

    [`AsyncResult.get()`][multiprocessing.pool.AsyncResult.get]과
    [`IMapIterator.next()`][multiprocessing.pool.IMapIterator.next]가 냅니다.

    !!! warning "주의"
        내장 `TimeoutError`와 이름만 같고 다른 클래스입니다. `except TimeoutError:`로
        잡으려면 `from multiprocessing import TimeoutError`가 필요합니다.
    """
