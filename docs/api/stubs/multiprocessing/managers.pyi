"""객체를 관리자 프로세스에 두고, 여러 프로세스가 프락시로 함께 쓰게 하는 모듈입니다."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from multiprocessing import shared_memory
from multiprocessing.context import BaseContext
from multiprocessing.pool import AsyncResult
from typing import Any

class BaseManager:
    """내가 만든 클래스의 객체를 여러 프로세스가 함께 쓰게 하는 관리자의 바탕입니다.

    하위 클래스를 만들고 [`register()`][multiprocessing.managers.BaseManager.register]로 종류를
    등록한 다음, [`start()`][multiprocessing.managers.BaseManager.start]로 관리자 프로세스를
    띄우거나 [`connect()`][multiprocessing.managers.BaseManager.connect]로 이미 떠 있는 것에
    붙습니다. `with`에 쓰면 들어갈 때 시작하고 벗어날 때 끝냅니다.

    Args:
        address: 관리자 프로세스가 열 주소. `None`이면 빈 주소를 고릅니다.
        authkey: 인증 키(바이트열). `None`이면 지금 프로세스의 `authkey`를 씁니다.
        serializer: 자료를 주고받는 방식. `'pickle'` 또는 `'xmlrpclib'`입니다.
        ctx: 관리자 프로세스를 띄울 컨텍스트. `None`이면 지금 정해진 시작 방법의 것입니다.
        shutdown_timeout: 끝낼 때 스스로 끝나기를 기다리는 시간(초). 지나면
            `terminate()`하고, 그래도 남으면 `kill()`합니다.

    Raises:
        TypeError: `authkey`가 문자열일 때.
    """

    def __init__(
        self,
        address: tuple[str, int] | str | bytes | None = None,
        authkey: bytes | None = None,
        serializer: str = "pickle",
        ctx: BaseContext | None = None,
        *,
        shutdown_timeout: float = 1.0,
    ) -> None: ...
    def start(
        self,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
    ) -> None:
        """관리자 프로세스를 띄웁니다.

        Args:
            initializer: 관리자 프로세스가 시작할 때 한 번 부를 함수.
            initargs: `initializer`에 넘길 인자들.

        Raises:
            multiprocessing.ProcessError: 이미 시작했거나 끝낸 관리자일 때.
            TypeError: `initializer`를 부를 수 없을 때.
        """

    def connect(self) -> None:
        """`address`에 이미 떠 있는 관리자 프로세스에 붙습니다.

        다른 프로그램이나 다른 컴퓨터의 관리자도 됩니다. 붙은 쪽에서 끝내지는 않습니다.

        Raises:
            multiprocessing.AuthenticationError: 인증 키가 서로 맞지 않을 때.
            OSError: 찾아갈 수 없을 때.
        """

    def get_server(self) -> Server:
        """새 프로세스를 띄우지 않고, 지금 프로세스에서 돌릴 서버 객체를 만듭니다.

        Returns:
            `serve_forever()`로 실행할 서버 객체.

        Raises:
            multiprocessing.ProcessError: 이미 시작했거나 끝낸 관리자일 때.
        """

    def shutdown(self) -> None:
        """관리자 프로세스를 끝냅니다. 여러 번 불러도 됩니다.

        `start()`로 띄운 관리자에만 있습니다. 시작하기 전이거나 `connect()`로 붙은
        관리자에서는 `AttributeError`가 납니다.

        !!! warning "주의"
            그 안의 객체도 모두 없어집니다. 남은 프락시로 부르면 연결 오류가 납니다.
        """

    def join(self, timeout: float | None = None) -> None:
        """`start()`로 띄운 관리자 프로세스가 끝날 때까지 기다립니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 끝날 때까지 기다립니다.

        Raises:
            AttributeError: `start()`로 띄운 관리자가 아닐 때.
        """

    @classmethod
    def register(
        cls,
        typeid: str,
        callable: Callable[..., Any] | None = None,
        proxytype: type[BaseProxy] | None = None,
        exposed: Sequence[str] | None = None,
        method_to_typeid: Mapping[str, str] | None = None,
        create_method: bool = True,
    ) -> None:
        """관리자가 만들 수 있는 객체의 종류를 등록합니다.

        등록하면 `typeid`와 같은 이름의 메서드가 생기고, 그것을 부르면 관리자 프로세스에
        객체가 만들어져 그 프락시를 돌려받습니다.

        !!! warning "주의"
            시작하거나 붙기 전에 등록합니다. 프락시로는 `exposed`에 든 메서드만 부를 수 있고,
            일반 속성은 읽을 수 없습니다.

        Args:
            typeid: 종류의 이름.
            callable: 객체를 만들 클래스나 함수. `connect()`로 붙기만 하는 쪽에서는
                `None`으로 둡니다.
            proxytype: 쓸 프락시 클래스. `None`이면 자동으로 만들어집니다.
            exposed: 프락시로 부를 수 있는 메서드의 이름들. `None`이면 프락시 클래스가 정한
                것, 그것도 없으면 `_`로 시작하지 않는 메서드 모두입니다.
            method_to_typeid: 결과를 복사하지 않고 프락시로 돌려줄 메서드의 이름과
                그 종류의 딕셔너리.
            create_method: `False`이면 같은 이름의 메서드를 만들지 않습니다.
        """

    @property
    def address(self) -> tuple[str, int] | str | bytes | None:
        """관리자가 쓰는 주소입니다. 주소를 주지 않고 만들면 시작하기 전까지 `None`입니다."""

class SyncManager(BaseManager):
    """리스트, 딕셔너리, 록, 큐 같은 객체를 함께 쓰게 하는 관리자입니다.

    [`multiprocessing.Manager()`][multiprocessing.Manager]가 시작해서 돌려줍니다.
    `Lock`과 `Queue` 같은 것은 관리자 프로세스 안의 `threading`과 `queue` 객체이고,
    그 프락시는 큐나 풀의 인자로도 넘길 수 있습니다.

    !!! warning "주의"
        부를 때마다 관리자 프로세스와 자료를 주고받으므로 공유 메모리보다 훨씬 느립니다.

    Args:
        address: 관리자 프로세스가 열 주소. `None`이면 빈 주소를 고릅니다.
        authkey: 인증 키(바이트열). `None`이면 지금 프로세스의 `authkey`를 씁니다.
        serializer: 자료를 주고받는 방식. `'pickle'` 또는 `'xmlrpclib'`입니다.
        ctx: 관리자 프로세스를 띄울 컨텍스트. `None`이면 지금 정해진 시작 방법의 것입니다.
        shutdown_timeout: 끝낼 때 스스로 끝나기를 기다리는 시간(초).
    """

    def __init__(
        self,
        address: tuple[str, int] | str | bytes | None = None,
        authkey: bytes | None = None,
        serializer: str = "pickle",
        ctx: BaseContext | None = None,
        *,
        shutdown_timeout: float = 1.0,
    ) -> None: ...
    def list(self, iterable: Iterable[Any] = (), /) -> ListProxy:
        """함께 쓸 리스트를 만듭니다.

        !!! warning "주의"
            안에 든 보통 리스트나 딕셔너리는 꺼낼 때 복사됩니다. 꺼낸 것을 바꾸어도 관리자에는
            반영되지 않으므로, 바꾼 뒤 다시 넣거나 안쪽도 관리자로 만듭니다.

        Args:
            iterable: 처음 원소들.

        Returns:
            리스트의 프락시.
        """

    def dict(self, *args: Any, **kwargs: Any) -> DictProxy:
        """함께 쓸 딕셔너리를 만듭니다.

        !!! warning "주의"
            `d['x'] += 1`은 읽기와 쓰기가 따로라서 갱신 손실이 생깁니다. 안에 든 보통
            리스트나 딕셔너리는 꺼낼 때 복사되므로, 그것을 바꾸어도 반영되지 않습니다.

        Args:
            *args: 내장 `dict()`에 주는 것과 같은 매핑이나 키·값 쌍들.
            **kwargs: 처음 넣을 키와 값.

        Returns:
            딕셔너리의 프락시.
        """

    def set(self, iterable: Iterable[Any] = (), /) -> SetProxy:
        """함께 쓸 집합을 만듭니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            iterable: 처음 원소들.

        Returns:
            집합의 프락시.
        """

    def Lock(self) -> AcquirerProxy:
        """관리자 프로세스 안에 `threading.Lock`을 만듭니다.

        Returns:
            록의 프락시.
        """

    def RLock(self) -> AcquirerProxy:
        """관리자 프로세스 안에 `threading.RLock`을 만듭니다.

        소유자는 프락시를 쓰는 프로세스의 스레드마다 따로 구별됩니다.

        Returns:
            재진입 록의 프락시.
        """

    def Semaphore(self, value: int = 1) -> AcquirerProxy:
        """관리자 프로세스 안에 `threading.Semaphore`를 만듭니다.

        Args:
            value: 처음 값.

        Returns:
            세마포어의 프락시.
        """

    def BoundedSemaphore(self, value: int = 1) -> AcquirerProxy:
        """관리자 프로세스 안에 `threading.BoundedSemaphore`를 만듭니다.

        Args:
            value: 처음 값이자 최댓값.

        Returns:
            제한된 세마포어의 프락시.
        """

    def Condition(self, lock: AcquirerProxy | None = None) -> ConditionProxy:
        """관리자 프로세스 안에 `threading.Condition`을 만듭니다.

        Args:
            lock: 안에서 쓸 록의 프락시. `None`이면 재진입 록을 새로 만듭니다.

        Returns:
            조건 변수의 프락시.
        """

    def Event(self) -> EventProxy:
        """관리자 프로세스 안에 `threading.Event`를 만듭니다.

        Returns:
            이벤트의 프락시.
        """

    def Barrier(
        self,
        parties: int,
        action: Callable[[], object] | None = None,
        timeout: float | None = None,
    ) -> BarrierProxy:
        """관리자 프로세스 안에 `threading.Barrier`를 만듭니다.

        Args:
            parties: 함께 지나갈 수.
            action: 모두 도착했을 때 관리자 프로세스에서 부를 함수. 피클 가능해야 합니다.
            timeout: `wait()`에 시간제한을 주지 않았을 때 쓸 값(초).

        Returns:
            배리어의 프락시.
        """

    def Queue(self, maxsize: int = 0) -> BaseProxy:
        """관리자 프로세스 안에 `queue.Queue`를 만듭니다.

        [`multiprocessing.Queue`][multiprocessing.Queue]와 달리 풀의 인자로 넘길 수 있고,
        `task_done()`과 `join()`도 있습니다. 3.13부터는 `shutdown()`도 있습니다.
        메서드의 뜻은 `queue.Queue`와 같습니다.

        Args:
            maxsize: 큐에 담을 수 있는 개수. 0 이하이면 제한이 없습니다.

        Returns:
            큐의 프락시.
        """

    def JoinableQueue(self, maxsize: int = 0) -> BaseProxy:
        """[`Queue()`][multiprocessing.managers.SyncManager.Queue]와 똑같이 `queue.Queue`를 만듭니다.

        이름만 다릅니다.

        Args:
            maxsize: 큐에 담을 수 있는 개수. 0 이하이면 제한이 없습니다.

        Returns:
            큐의 프락시.
        """

    def Value(self, typecode: str, value: Any, lock: bool = True) -> ValueProxy:
        """함께 쓸 값 하나를 만듭니다.

        !!! warning "주의"
            공유 메모리의 [`multiprocessing.Value`][multiprocessing.Value]와 다릅니다.
            `typecode`와 `lock`은 무시되고, 어떤 값이든 담깁니다. 처음 값은 꼭 주어야 합니다.

        Args:
            typecode: 적어 두기만 하는 자료형 문자.
            value: 처음 값. 피클 가능해야 합니다.
            lock: 쓰이지 않습니다.

        Returns:
            값의 프락시.
        """

    def Array(self, typecode: str, sequence: Sequence[Any], lock: bool = True) -> ArrayProxy:
        """함께 쓸 배열을 만듭니다. 관리자 프로세스 안의 `array.array`입니다.

        !!! warning "주의"
            [`multiprocessing.Array`][multiprocessing.Array]와 달리 길이를 정수로 줄 수
            없습니다. `[0] * 길이`처럼 처음 값들을 줍니다.

        Args:
            typecode: `array` 모듈의 자료형 문자.
            sequence: 처음 값들.
            lock: 쓰이지 않습니다.

        Returns:
            배열의 프락시.
        """

    def Namespace(self, **kwds: Any) -> NamespaceProxy:
        """속성을 마음대로 붙일 수 있는 객체를 만듭니다.

        Args:
            **kwds: 처음 붙일 속성.

        Returns:
            이름 공간의 프락시.
        """

    def Pool(
        self,
        processes: int | None = None,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
        maxtasksperchild: int | None = None,
        context: BaseContext | None = None,
    ) -> PoolProxy:
        """관리자 프로세스가 작업자들을 거느리는 풀을 만듭니다.

        Args:
            processes: 작업자 프로세스의 수. `None`이면 논리 CPU의 수입니다.
            initializer: 작업자가 시작할 때마다 한 번 부를 함수.
            initargs: `initializer`에 넘길 인자들.
            maxtasksperchild: 작업자 하나가 처리할 작업 수.
            context: 작업자를 띄울 컨텍스트.

        Returns:
            풀의 프락시.
        """

    def start(
        self,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
    ) -> None:
        """관리자 프로세스를 띄웁니다.

        [`multiprocessing.Manager()`][multiprocessing.Manager]로 얻은 것은 이미 시작되어 있습니다.

        Args:
            initializer: 관리자 프로세스가 시작할 때 한 번 부를 함수.
            initargs: `initializer`에 넘길 인자들.

        Raises:
            multiprocessing.ProcessError: 이미 시작했거나 끝낸 관리자일 때.
            TypeError: `initializer`를 부를 수 없을 때.
        """

    def connect(self) -> None:
        """`address`에 이미 떠 있는 관리자 프로세스에 붙습니다.

        Raises:
            multiprocessing.AuthenticationError: 인증 키가 서로 맞지 않을 때.
            OSError: 찾아갈 수 없을 때.
        """

    def get_server(self) -> Server:
        """새 프로세스를 띄우지 않고, 지금 프로세스에서 돌릴 서버 객체를 만듭니다.

        Returns:
            `serve_forever()`로 실행할 서버 객체.

        Raises:
            multiprocessing.ProcessError: 이미 시작했거나 끝낸 관리자일 때.
        """

    def shutdown(self) -> None:
        """관리자 프로세스를 끝냅니다. 그 안의 객체도 모두 없어집니다.

        `with`를 벗어나거나 프로그램이 끝날 때도 불립니다. 여러 번 불러도 됩니다.
        """

    def join(self, timeout: float | None = None) -> None:
        """`start()`로 띄운 관리자 프로세스가 끝날 때까지 기다립니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 끝날 때까지 기다립니다.

        Raises:
            AttributeError: `start()`로 띄운 관리자가 아닐 때.
        """

    @classmethod
    def register(
        cls,
        typeid: str,
        callable: Callable[..., Any] | None = None,
        proxytype: type[BaseProxy] | None = None,
        exposed: Sequence[str] | None = None,
        method_to_typeid: Mapping[str, str] | None = None,
        create_method: bool = True,
    ) -> None:
        """관리자가 만들 수 있는 객체의 종류를 더합니다.

        `SyncManager`에 바로 등록하면 프로그램 전체에 통하므로, 하위 클래스를 만들어 등록합니다.

        Args:
            typeid: 종류의 이름.
            callable: 객체를 만들 클래스나 함수.
            proxytype: 쓸 프락시 클래스. `None`이면 자동으로 만들어집니다.
            exposed: 프락시로 부를 수 있는 메서드의 이름들.
            method_to_typeid: 결과를 프락시로 돌려줄 메서드의 이름과 그 종류의 딕셔너리.
            create_method: `False`이면 같은 이름의 메서드를 만들지 않습니다.
        """

    @property
    def address(self) -> tuple[str, int] | str | bytes | None:
        """관리자가 쓰는 주소입니다."""

class SharedMemoryManager(BaseManager):
    """공유 메모리를 만들어 주고, 끝날 때 모두 지워 주는 관리자입니다.

    `with`에 쓰면 벗어날 때 만든 덩어리가 모두 `unlink()`됩니다.
    [`SharedMemory`][multiprocessing.shared_memory.SharedMemory]를 하나하나 지우지 않아도 됩니다.
    프락시가 아니라 공유 메모리 객체를 바로 돌려주므로 읽고 쓰기가 빠릅니다.

    Args:
        *args: [`BaseManager`][multiprocessing.managers.BaseManager]와 같습니다.
        **kwargs: [`BaseManager`][multiprocessing.managers.BaseManager]와 같습니다.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def SharedMemory(self, size: int) -> shared_memory.SharedMemory:
        """공유 메모리 덩어리를 만들어, 이 관리자가 끝날 때 지우게 합니다.

        먼저 관리자를 시작하거나 이미 떠 있는 것에 붙어 있어야 합니다.

        Args:
            size: 만들 크기(바이트).

        Returns:
            새 공유 메모리 객체.
        """

    def ShareableList(self, sequence: Iterable[Any]) -> shared_memory.ShareableList:
        """공유 메모리 리스트를 만들어, 이 관리자가 끝날 때 지우게 합니다.

        Args:
            sequence: 처음 원소들.

        Returns:
            새 공유 메모리 리스트.
        """

    def start(
        self,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
    ) -> None:
        """관리자 프로세스를 띄웁니다. 그다음부터 공유 메모리를 만들 수 있습니다.

        Args:
            initializer: 관리자 프로세스가 시작할 때 한 번 부를 함수.
            initargs: `initializer`에 넘길 인자들.

        Raises:
            multiprocessing.ProcessError: 이미 시작했거나 끝낸 관리자일 때.
            TypeError: `initializer`를 부를 수 없을 때.
        """

    def connect(self) -> None:
        """`address`에 이미 떠 있는 관리자 프로세스에 붙습니다.

        Raises:
            multiprocessing.AuthenticationError: 인증 키가 서로 맞지 않을 때.
            OSError: 찾아갈 수 없을 때.
        """

    def get_server(self) -> Server:
        """새 프로세스를 띄우지 않고, 지금 프로세스에서 돌릴 서버 객체를 만듭니다.

        Returns:
            `serve_forever()`로 실행할 서버 객체.

        Raises:
            multiprocessing.ProcessError: 이미 시작했거나 끝낸 관리자일 때.
        """

    def shutdown(self) -> None:
        """만든 공유 메모리를 모두 지우고 관리자 프로세스를 끝냅니다.

        시작하기 전에는 없습니다(`AttributeError`). 여러 번 불러도 됩니다.
        """

    def join(self, timeout: float | None = None) -> None:
        """`start()`로 띄운 관리자 프로세스가 끝날 때까지 기다립니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 끝날 때까지 기다립니다.

        Raises:
            AttributeError: `start()`로 띄운 관리자가 아닐 때.
        """

    @classmethod
    def register(
        cls,
        typeid: str,
        callable: Callable[..., Any] | None = None,
        proxytype: type[BaseProxy] | None = None,
        exposed: Sequence[str] | None = None,
        method_to_typeid: Mapping[str, str] | None = None,
        create_method: bool = True,
    ) -> None:
        """관리자가 만들 수 있는 객체의 종류를 등록합니다.

        처음에는 등록된 종류가 없습니다. 록이 필요하면 `SyncManager`를 따로 씁니다.

        Args:
            typeid: 종류의 이름.
            callable: 객체를 만들 클래스나 함수.
            proxytype: 쓸 프락시 클래스. `None`이면 자동으로 만들어집니다.
            exposed: 프락시로 부를 수 있는 메서드의 이름들.
            method_to_typeid: 결과를 프락시로 돌려줄 메서드의 이름과 그 종류의 딕셔너리.
            create_method: `False`이면 같은 이름의 메서드를 만들지 않습니다.
        """

    @property
    def address(self) -> tuple[str, int] | str | bytes | None:
        """관리자가 쓰는 주소입니다."""

class Server:
    """관리자 프로세스 안에서 요청을 받아 처리하는 서버입니다.

    [`BaseManager.get_server()`][multiprocessing.managers.BaseManager.get_server]로 얻으며
    직접 만들지 않습니다.
    """

    address: tuple[str, int] | str | bytes
    """서버가 열고 있는 주소입니다. 포트를 0으로 주었다면 실제로 잡힌 포트가 들어 있습니다."""

    def serve_forever(self) -> None:
        """끝내라는 요청이 올 때까지 프락시들의 요청을 처리합니다.

        돌아오지 않습니다. 끝날 때는 `SystemExit`을 냅니다.
        """

class BaseProxy:
    """관리자 프로세스에 있는 객체를 가리키는 프락시의 바탕입니다.

    프락시의 메서드를 부르면 인자가 관리자 프로세스로 건너가고, 거기서 실행된 결과의
    복사본이 돌아옵니다. 프락시는 피클 가능해서 다른 프로세스에 넘길 수 있습니다.
    `str(프락시)`는 가리키는 객체의 `repr()`를, `copy.deepcopy(프락시)`는 그 복사본을 줍니다.
    보통은 관리자의 메서드가 만들어 주며 직접 만들지 않습니다.

    !!! warning "주의"
        `==`는 값을 견주지 않습니다. `m.list([1]) == [1]`은 `False`입니다.

    Args:
        token: 가리킬 객체의 표.
        serializer: 자료를 주고받는 방식.
        manager: 객체를 거느린 관리자.
        authkey: 인증 키.
        exposed: 부를 수 있는 메서드의 이름들.
        incref: 만들 때 참조 수를 늘릴지 여부.
        manager_owned: 관리자 프로세스 안에서 만들어진 것인지 여부.
    """

    def __init__(
        self,
        token: Token,
        serializer: str,
        manager: BaseManager | None = None,
        authkey: bytes | None = None,
        exposed: Sequence[str] | None = None,
        incref: bool = True,
        manager_owned: bool = False,
    ) -> None: ...
    def _callmethod(
        self,
        methodname: str,
        args: tuple[Any, ...] = (),
        kwds: Mapping[str, Any] = {},
    ) -> Any:
        """가리키는 객체의 메서드를 관리자 프로세스에서 부릅니다.

        프락시 클래스를 직접 만들 때 씁니다.

        Args:
            methodname: 메서드의 이름. `exposed`에 들어 있어야 합니다.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.

        Returns:
            결과의 복사본. `method_to_typeid`에 든 메서드이면 새 프락시.

        Raises:
            multiprocessing.managers.RemoteError: 부를 수 없는 메서드이거나 결과를
                보낼 수 없을 때.
            Exception: 메서드가 낸 예외.
        """

    def _getvalue(self) -> Any:
        """가리키는 객체의 복사본을 돌려줍니다.

        Returns:
            복사본. 바꾸어도 관리자에는 반영되지 않습니다.

        Raises:
            multiprocessing.managers.RemoteError: 피클링할 수 없는 객체일 때.
        """

class Token:
    """관리자 프로세스에 있는 객체 하나를 가리키는 표입니다.

    프락시가 안에 지니며, 직접 만들 일은 드뭅니다.

    Args:
        typeid: 종류의 이름.
        address: 관리자의 주소.
        id: 관리자 안에서 객체를 구별하는 문자열.
    """

    def __init__(self, typeid: str, address: Any, id: str) -> None: ...
    typeid: str
    """등록할 때 준 종류의 이름입니다."""
    address: Any
    """객체를 거느린 관리자의 주소입니다."""
    id: str
    """관리자 안에서 객체를 구별하는 문자열입니다."""

class ListProxy(BaseProxy):
    """[`SyncManager.list()`][multiprocessing.managers.SyncManager.list]가 돌려주는, 리스트의 프락시입니다.

    인덱스, 슬라이스, `len()`, `in`, `for`, `+`, `*`도 쓸 수 있습니다. 읽은 것은 복사본입니다.
    """

    def append(self, object: Any, /) -> None:
        """끝에 원소를 붙입니다.

        Args:
            object: 붙일 값.
        """

    def clear(self) -> None:
        """원소를 모두 지웁니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.
        """

    def copy(self) -> list[Any]:
        """얕은 복사본을 돌려줍니다. 프락시가 아니라 보통 리스트입니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            보통 리스트.
        """

    def count(self, value: Any, /) -> int:
        """같은 원소가 몇 개인지 셉니다.

        Args:
            value: 찾을 값.

        Returns:
            개수.
        """

    def extend(self, iterable: Iterable[Any], /) -> None:
        """여러 원소를 끝에 이어 붙입니다. 요청 한 번으로 처리됩니다.

        Args:
            iterable: 붙일 값들. 피클 가능해야 합니다.
        """

    def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int:
        """같은 원소가 처음 나오는 자리를 찾습니다.

        Args:
            value: 찾을 값.
            start: 찾기 시작할 자리.
            stop: 찾기를 멈출 자리. 주지 않으면 끝까지 찾습니다.

        Returns:
            인덱스.

        Raises:
            ValueError: 같은 원소가 없을 때.
        """

    def insert(self, index: int, object: Any, /) -> None:
        """원하는 자리에 원소를 끼워 넣습니다.

        Args:
            index: 넣을 자리. 그 뒤의 원소는 하나씩 밀립니다.
            object: 넣을 값.
        """

    def pop(self, index: int = -1, /) -> Any:
        """원소를 하나 빼서 돌려줍니다.

        빼기와 돌려주기가 한 번에 이루어지므로, 여러 프로세스가 나누어 꺼내도 겹치지 않습니다.

        Args:
            index: 뺄 자리.

        Returns:
            뺀 값.

        Raises:
            IndexError: 비어 있거나 범위를 벗어났을 때.
        """

    def remove(self, value: Any, /) -> None:
        """같은 원소 가운데 처음 것을 지웁니다.

        Args:
            value: 지울 값.

        Raises:
            ValueError: 같은 원소가 없을 때.
        """

    def reverse(self) -> None:
        """원소의 순서를 뒤집습니다."""

    def sort(self, *, key: Callable[[Any], Any] | None = None, reverse: bool = False) -> None:
        """원소를 작은 것부터 차례로 놓습니다.

        Args:
            key: 원소마다 견줄 값을 만드는 함수. 관리자 프로세스로 건너가므로
                피클 가능해야 합니다.
            reverse: `True`이면 큰 것부터 놓습니다.
        """

class DictProxy(BaseProxy):
    """[`SyncManager.dict()`][multiprocessing.managers.SyncManager.dict]가 돌려주는, 딕셔너리의 프락시입니다.

    `d[키]`, `len()`, `in`, `for`도 쓸 수 있습니다. 읽은 것은 복사본입니다.

    !!! info "버전"
        3.14에서 `|`, `|=`, `reversed()`도 쓸 수 있게 되었습니다.
    """

    def clear(self) -> None:
        """항목을 모두 지웁니다."""

    def copy(self) -> dict[Any, Any]:
        """얕은 복사본을 돌려줍니다. 프락시가 아니라 보통 딕셔너리입니다.

        Returns:
            보통 딕셔너리.
        """

    def fromkeys(self, iterable: Iterable[Any], value: Any = None, /) -> dict[Any, Any]:
        """키들로 새 딕셔너리를 만들어 돌려줍니다. 가리키는 딕셔너리는 바뀌지 않습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            iterable: 키들.
            value: 모든 키에 넣을 값.

        Returns:
            보통 딕셔너리.
        """

    def get(self, key: Any, default: Any = None, /) -> Any:
        """키의 값을 읽고, 없으면 기본값을 돌려줍니다.

        Args:
            key: 찾을 키.
            default: 키가 없을 때 돌려줄 값.

        Returns:
            값의 복사본 또는 `default`.
        """

    def items(self) -> list[tuple[Any, Any]]:
        """키와 값의 쌍을 모두 돌려줍니다.

        Returns:
            쌍의 리스트. 내장 딕셔너리의 뷰와 달리 나중에 바뀐 것이 반영되지 않습니다.
        """

    def keys(self) -> list[Any]:
        """키를 모두 돌려줍니다.

        Returns:
            키의 리스트. 나중에 바뀐 것은 반영되지 않습니다.
        """

    def pop(self, key: Any, default: Any = ..., /) -> Any:
        """항목을 하나 지우고 그 값을 돌려줍니다.

        Args:
            key: 지울 키.
            default: 키가 없을 때 돌려줄 값. 주지 않으면 예외가 납니다.

        Returns:
            지운 값 또는 `default`.

        Raises:
            KeyError: 키가 없고 `default`도 없을 때.
        """

    def popitem(self) -> tuple[Any, Any]:
        """마지막에 넣은 항목을 지우고 돌려줍니다.

        Returns:
            키와 값의 쌍.

        Raises:
            KeyError: 비어 있을 때.
        """

    def setdefault(self, key: Any, default: Any = None, /) -> Any:
        """키가 없으면 기본값을 넣고, 그 키의 값을 돌려줍니다.

        확인과 넣기가 한 번에 이루어지므로, 여러 프로세스가 함께 불러도 처음 값만 들어갑니다.

        Args:
            key: 찾을 키.
            default: 키가 없을 때 넣을 값.

        Returns:
            그 키의 값의 복사본.
        """

    def update(self, *args: Any, **kwds: Any) -> None:
        """여러 항목을 한꺼번에 넣거나 바꿉니다. 요청 한 번으로 처리됩니다.

        Args:
            *args: 매핑이나 키·값 쌍들.
            **kwds: 넣을 키와 값.
        """

    def values(self) -> list[Any]:
        """값을 모두 돌려줍니다.

        Returns:
            값의 리스트. 나중에 바뀐 것은 반영되지 않습니다.
        """

class SetProxy(BaseProxy):
    """[`SyncManager.set()`][multiprocessing.managers.SyncManager.set]이 돌려주는, 집합의 프락시입니다.

    `len()`, `in`, `for`, `&`, `|`, `-`, `^`와 대소 비교도 쓸 수 있습니다. 연산의 결과는
    보통 집합입니다.

    !!! info "버전"
        (3.14부터) 쓸 수 있습니다.

    !!! warning "주의"
        프락시끼리 `|`로 묶으면 `TypeError`가 납니다. `union()`을 부르거나 한쪽을
        `copy()`로 보통 집합으로 만듭니다.
    """

    def add(self, object: Any, /) -> None:
        """원소를 넣습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            object: 넣을 값. 해시 가능해야 합니다.
        """

    def clear(self) -> None:
        """원소를 모두 지웁니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.
        """

    def copy(self) -> set[Any]:
        """복사본을 돌려줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            보통 집합.
        """

    def difference(self, *others: Iterable[Any]) -> set[Any]:
        """다른 것들에 없는 원소만 모은 새 집합을 돌려줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            *others: 뺄 원소들.

        Returns:
            보통 집합.
        """

    def difference_update(self, *others: Iterable[Any]) -> None:
        """다른 것들에 있는 원소를 지웁니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            *others: 지울 원소들.
        """

    def discard(self, object: Any, /) -> None:
        """원소가 있으면 지웁니다. 없어도 예외가 나지 않습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            object: 지울 값.
        """

    def intersection(self, *others: Iterable[Any]) -> set[Any]:
        """모두에 있는 원소만 모은 새 집합을 돌려줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            *others: 견줄 원소들.

        Returns:
            보통 집합.
        """

    def intersection_update(self, *others: Iterable[Any]) -> None:
        """모두에 있는 원소만 남깁니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            *others: 견줄 원소들.
        """

    def isdisjoint(self, other: Iterable[Any], /) -> bool:
        """겹치는 원소가 하나도 없는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            other: 견줄 원소들.

        Returns:
            겹치지 않으면 `True`.
        """

    def issubset(self, other: Iterable[Any], /) -> bool:
        """원소가 모두 다른 쪽에도 있는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            other: 견줄 원소들.

        Returns:
            모두 있으면 `True`.
        """

    def issuperset(self, other: Iterable[Any], /) -> bool:
        """다른 쪽의 원소가 모두 여기에 있는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            other: 견줄 원소들.

        Returns:
            모두 있으면 `True`.
        """

    def pop(self) -> Any:
        """원소를 하나 빼서 돌려줍니다. 어느 것인지는 정해져 있지 않습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            뺀 값.

        Raises:
            KeyError: 비어 있을 때.
        """

    def remove(self, object: Any, /) -> None:
        """원소를 지웁니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            object: 지울 값.

        Raises:
            KeyError: 원소가 없을 때.
        """

    def symmetric_difference(self, other: Iterable[Any], /) -> set[Any]:
        """한쪽에만 있는 원소를 모은 새 집합을 돌려줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            other: 견줄 원소들.

        Returns:
            보통 집합.
        """

    def symmetric_difference_update(self, other: Iterable[Any], /) -> None:
        """한쪽에만 있는 원소만 남깁니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            other: 견줄 원소들.
        """

    def union(self, *others: Iterable[Any]) -> set[Any]:
        """어느 한쪽에라도 있는 원소를 모은 새 집합을 돌려줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            *others: 합칠 원소들.

        Returns:
            보통 집합.
        """

    def update(self, *others: Iterable[Any]) -> None:
        """다른 것들의 원소를 모두 넣습니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Args:
            *others: 넣을 원소들.
        """

class ValueProxy(BaseProxy):
    """[`SyncManager.Value()`][multiprocessing.managers.SyncManager.Value]가 돌려주는, 값의 프락시입니다."""

    def get(self) -> Any:
        """값을 읽습니다.

        Returns:
            값의 복사본.
        """

    def set(self, value: Any) -> None:
        """값을 바꿉니다.

        Args:
            value: 새 값. 피클 가능해야 합니다.
        """

    @property
    def value(self) -> Any:
        """`get()`과 `set()`을 속성처럼 쓰는 방법입니다.

        !!! warning "주의"
            `v.value += 1`은 읽기와 쓰기가 따로라서 갱신 손실이 생깁니다.
        """

    @value.setter
    def value(self, value: Any) -> None: ...

class ArrayProxy(BaseProxy):
    """[`SyncManager.Array()`][multiprocessing.managers.SyncManager.Array]가 돌려주는, 배열의 프락시입니다.

    인덱스와 슬라이스로 읽고 쓰고 `len()`으로 길이를 봅니다. 다른 메서드는 없습니다.
    """

class Namespace:
    """속성을 마음대로 붙일 수 있는 객체입니다.

    관리자 프로세스 안에 만들어지고, 쓰는 쪽은 그 프락시를 받습니다.
    [`SyncManager.Namespace()`][multiprocessing.managers.SyncManager.Namespace]로 만듭니다.
    공개 메서드는 없습니다.

    Args:
        **kwds: 처음 붙일 속성.
    """

    def __init__(self, /, **kwds: Any) -> None: ...

class NamespaceProxy(BaseProxy):
    """[`SyncManager.Namespace()`][multiprocessing.managers.SyncManager.Namespace]가 돌려주는 프락시입니다.

    `ns.x = 1`처럼 속성을 붙이고, 읽고, `del`로 지웁니다.

    !!! warning "주의"
        `_`로 시작하는 이름은 프락시 자신에 붙어서 다른 프로세스에 보이지 않습니다.
        `ns.x.append(1)`처럼 꺼낸 값을 바꾸는 것도 반영되지 않습니다.
    """

class AcquirerProxy(BaseProxy):
    """관리자 안의 록과 세마포어를 가리키는 프락시입니다. `with`에 쓸 수 있습니다."""

    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:
        """획득합니다. 이미 잠겨 있으면 풀릴 때까지 기다립니다.

        Args:
            blocking: `False`이면 한 번만 해 보고 바로 돌아옵니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지 기다립니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.

        Raises:
            ValueError: `blocking=False`인데 `timeout`을 주었을 때.
        """

    def release(self) -> None:
        """해제합니다. 세마포어라도 개수를 줄 수 없습니다.

        Raises:
            RuntimeError: 잠겨 있지 않은 록일 때.
            ValueError: 제한된 세마포어를 처음 값보다 많이 해제했을 때.
        """

    def locked(self) -> bool:
        """지금 잠겨 있는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        !!! warning "주의"
            록의 프락시에서만 부릅니다. 세마포어의 프락시에서 부르면 `RemoteError`가 납니다.
            `threading.Semaphore`에는 `locked()`가 없기 때문입니다.

        Returns:
            잠겨 있으면 `True`.
        """

class ConditionProxy(AcquirerProxy):
    """관리자 안의 조건 변수를 가리키는 프락시입니다. `with`로 안의 록을 획득합니다."""

    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:
        """안의 록을 획득합니다.

        Args:
            blocking: `False`이면 한 번만 해 보고 바로 돌아옵니다.
            timeout: 기다릴 최대 시간(초). `None`이면 풀릴 때까지 기다립니다.

        Returns:
            획득했으면 `True`, 아니면 `False`.

        Raises:
            ValueError: `blocking=False`인데 `timeout`을 주었을 때.
        """

    def release(self) -> None:
        """안의 록을 해제합니다.

        Raises:
            RuntimeError: 획득하지 않았을 때.
        """

    def locked(self) -> bool:
        """안의 록이 지금 잠겨 있는지 알려 줍니다.

        !!! info "버전"
            (3.14부터) 쓸 수 있습니다.

        Returns:
            잠겨 있으면 `True`.
        """

    def wait(self, timeout: float | None = None) -> bool:
        """록을 놓고 깨워 줄 때까지 기다렸다가, 록을 다시 획득하고 돌아옵니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 깨워 줄 때까지 기다립니다.

        Returns:
            깨워서 돌아왔으면 `True`, 시간제한이 지났으면 `False`.

        Raises:
            RuntimeError: 록을 획득하지 않고 불렀을 때.
        """

    def wait_for(self, predicate: Callable[[], Any], timeout: float | None = None) -> Any:
        """조건 함수가 참이 될 때까지 기다립니다.

        조건 함수는 관리자가 아니라 부른 프로세스에서 실행됩니다.

        Args:
            predicate: 인자 없이 부를 조건 함수.
            timeout: 모두 합쳐 기다릴 최대 시간(초). `None`이면 참이 될 때까지 기다립니다.

        Returns:
            `predicate()`가 마지막으로 돌려준 값.

        Raises:
            RuntimeError: 록을 획득하지 않고 기다리게 되었을 때.
        """

    def notify(self, n: int = 1) -> None:
        """기다리는 쪽을 깨웁니다.

        Args:
            n: 깨울 최대 수.

        Raises:
            RuntimeError: 록을 획득하지 않고 불렀을 때.
        """

    def notify_all(self) -> None:
        """기다리는 쪽을 모두 깨웁니다.

        Raises:
            RuntimeError: 록을 획득하지 않고 불렀을 때.
        """

class EventProxy(BaseProxy):
    """관리자 안의 이벤트를 가리키는 프락시입니다."""

    def is_set(self) -> bool:
        """이벤트가 지금 참인지 알려 줍니다. 기다리지 않습니다.

        Returns:
            참이면 `True`.
        """

    def set(self) -> None:
        """이벤트를 참으로 바꾸고, 기다리던 쪽을 모두 깨웁니다."""

    def clear(self) -> None:
        """이벤트를 거짓으로 되돌립니다."""

    def wait(self, timeout: float | None = None) -> bool:
        """이벤트가 참이 될 때까지 기다립니다. 이미 참이면 바로 돌아옵니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 참이 될 때까지 기다립니다.

        Returns:
            참이 되어 돌아왔으면 `True`, 시간제한이 지났으면 `False`.
        """

class BarrierProxy(BaseProxy):
    """관리자 안의 배리어를 가리키는 프락시입니다."""

    def wait(self, timeout: float | None = None) -> int:
        """모두 도착할 때까지 기다립니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 만들 때 준 값을 씁니다.

        Returns:
            0부터 `parties - 1`까지의 서로 겹치지 않는 수.

        Raises:
            threading.BrokenBarrierError: 배리어가 부서졌을 때.
        """

    def abort(self) -> None:
        """배리어를 부숩니다. 기다리던 쪽은 모두 예외를 받습니다."""

    def reset(self) -> None:
        """배리어를 처음의 빈 상태로 되돌립니다. 기다리던 쪽은 모두 예외를 받습니다."""

    @property
    def parties(self) -> int:
        """함께 지나갈 수입니다."""

    @property
    def n_waiting(self) -> int:
        """지금 배리어에서 기다리고 있는 수입니다."""

    @property
    def broken(self) -> bool:
        """배리어가 부서져 있으면 `True`입니다."""

class PoolProxy(BaseProxy):
    """관리자 안의 풀을 가리키는 프락시입니다.

    메서드는 [`multiprocessing.pool.Pool`][multiprocessing.pool.Pool]과 같고, `_async` 메서드는
    결과 객체의 프락시를, `imap()`은 이터레이터의 프락시를 돌려줍니다. `with`에 쓰면
    벗어날 때 `terminate()`가 불립니다.

    !!! warning "주의"
        콜백도 관리자 프로세스로 건너가 거기서 불리므로, 부른 프로세스의 변수를 바꾸지 못합니다.
    """

    def apply(
        self,
        func: Callable[..., Any],
        args: Iterable[Any] = (),
        kwds: Mapping[str, Any] = {},
    ) -> Any:
        """작업자 하나에서 함수를 한 번 부르고 결과를 기다립니다.

        Args:
            func: 부를 함수.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.

        Returns:
            함수의 결과.
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

        Args:
            func: 부를 함수.
            args: 위치 인자들.
            kwds: 키워드 인자들의 딕셔너리.
            callback: 성공했을 때 부를 함수.
            error_callback: 실패했을 때 부를 함수.

        Returns:
            결과 객체의 프락시.
        """

    def map(
        self,
        func: Callable[[Any], Any],
        iterable: Iterable[Any],
        chunksize: int | None = None,
    ) -> list[Any]:
        """원소마다 함수를 부르고, 결과를 원소 순서대로 모아 돌려줍니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들. 피클 가능해야 합니다.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            결과 리스트.
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
            iterable: 원소들. 피클 가능해야 합니다.
            chunksize: 작업자에게 한 번에 보낼 원소 수.
            callback: 성공했을 때 부를 함수.
            error_callback: 실패했을 때 부를 함수.

        Returns:
            결과 객체의 프락시.
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
            iterable: 인자 튜플들. 피클 가능해야 합니다.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            결과 리스트.
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
            iterable: 인자 튜플들. 피클 가능해야 합니다.
            chunksize: 작업자에게 한 번에 보낼 원소 수.
            callback: 성공했을 때 부를 함수.
            error_callback: 실패했을 때 부를 함수.

        Returns:
            결과 객체의 프락시.
        """

    def imap(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> IteratorProxy:
        """결과를 원소 순서대로 내주는 이터레이터의 프락시를 돌려줍니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들. 피클 가능해야 합니다.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            이터레이터의 프락시.
        """

    def imap_unordered(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> IteratorProxy:
        """결과를 끝나는 대로 내주는 이터레이터의 프락시를 돌려줍니다.

        Args:
            func: 인자 하나를 받는 함수.
            iterable: 원소들. 피클 가능해야 합니다.
            chunksize: 작업자에게 한 번에 보낼 원소 수.

        Returns:
            이터레이터의 프락시.
        """

    def close(self) -> None:
        """새 일을 더 받지 않게 합니다. 이미 맡긴 일은 끝까지 합니다."""

    def terminate(self) -> None:
        """맡긴 일이 남아 있어도 작업자들을 바로 끝냅니다."""

    def join(self) -> None:
        """작업자들이 모두 끝날 때까지 기다립니다. 먼저 `close()`나 `terminate()`를 부릅니다."""

class IteratorProxy(BaseProxy):
    """관리자 안의 이터레이터를 가리키는 프락시입니다. `for` 문에 그대로 씁니다.

    [`PoolProxy.imap()`][multiprocessing.managers.PoolProxy.imap] 등이 돌려줍니다.
    `send()`, `throw()`, `close()`는 가리키는 것이 제너레이터일 때만 뜻이 있습니다.
    """

    def send(self, *args: Any) -> Any:
        """제너레이터에 값을 보내고 다음 값을 받습니다.

        Args:
            *args: 제너레이터의 `send()`에 넘길 인자.

        Returns:
            제너레이터가 내놓은 값.
        """

    def throw(self, *args: Any) -> Any:
        """제너레이터 안에서 예외를 냅니다.

        Args:
            *args: 제너레이터의 `throw()`에 넘길 인자.

        Returns:
            제너레이터가 이어서 내놓은 값.
        """

    def close(self, *args: Any) -> None:
        """제너레이터를 끝냅니다.

        Args:
            *args: 쓰이지 않습니다.
        """

class RemoteError(Exception):
    """관리자 프로세스 안에서 요청을 처리하다가 실패했을 때 나는 예외입니다.

    객체를 만들다 난 예외, 등록되지 않은 메서드, 피클링할 수 없는 결과가 여기에 속합니다.
    그쪽 트레이스백이 글로 들어 있습니다. 메서드가 낸 보통 예외는 이것으로 바뀌지 않고
    그대로 전해집니다.
    """
