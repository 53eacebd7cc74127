"""프로세스끼리, 또는 다른 컴퓨터와 메시지를 주고받는 연결을 담은 모듈입니다."""

from collections.abc import Iterable
from typing import Any

class Connection:
    """메시지를 주고받는 연결의 한쪽 끝입니다.

    [`Pipe()`][multiprocessing.connection.Pipe],
    [`Listener.accept()`][multiprocessing.connection.Listener.accept],
    [`Client()`][multiprocessing.connection.Client]가 돌려줍니다. 직접 만들 일은 드뭅니다.
    한 번 보낸 것이 받는 쪽에서도 한 덩어리로 나옵니다. `with`에 쓸 수 있습니다.

    !!! warning "주의"
        같은 끝을 두 프로세스나 두 스레드가 동시에 읽거나 쓰면 자료가 깨질 수 있습니다.

    Args:
        handle: 열린 파일 기술자. 윈도우에서는 소켓 핸들입니다.
        readable: 받을 수 있는지.
        writable: 보낼 수 있는지.

    Raises:
        ValueError: 번호가 음수이거나, 받을 수도 보낼 수도 없게 했을 때.
    """

    def __init__(self, handle: int, readable: bool = True, writable: bool = True) -> None: ...
    def send(self, obj: Any) -> None:
        """객체를 피클링해서 보냅니다.

        파이프에 자리가 없으면 상대가 읽을 때까지 기다립니다.

        Args:
            obj: 보낼 객체. 피클 가능해야 합니다.

        Raises:
            OSError: 닫혔거나 받기만 하는 연결일 때.
            BrokenPipeError: 상대가 연결을 닫았을 때.
        """

    def recv(self) -> Any:
        """상대가 보낸 객체를 하나 받습니다. 올 때까지 기다립니다.

        !!! warning "주의"
            받은 바이트열을 그대로 역피클링합니다. 믿을 수 없는 상대의 것을 받으면
            상대가 고른 코드가 실행될 수 있습니다.

        Returns:
            보낸 객체의 복사본.

        Raises:
            EOFError: 받을 것이 없고 상대 끝이 모두 닫혔을 때.
            OSError: 닫혔거나 보내기만 하는 연결일 때.
        """

    def poll(self, timeout: float | None = 0.0) -> bool:
        """받을 것이 있는지 알려 줍니다.

        인자를 주지 않으면 기다리지 않고 바로 답합니다.

        Args:
            timeout: 기다릴 최대 시간(초). `None`이면 무엇이든 올 때까지 기다립니다.

        Returns:
            받을 것이 있거나 상대가 연결을 닫았으면 `True`.

        Raises:
            OSError: 닫혔거나 보내기만 하는 연결일 때.
        """

    def send_bytes(self, buf: bytes | bytearray | memoryview, offset: int = 0, size: int | None = None) -> None:
        """바이트열을 피클링하지 않고 메시지 하나로 보냅니다.

        Args:
            buf: 보낼 바이트열.
            offset: 보내기 시작할 자리(바이트).
            size: 보낼 바이트 수. `None`이면 끝까지 보냅니다.

        Raises:
            ValueError: `offset`이나 `size`가 음수이거나 범위를 벗어났을 때.
            OSError: 닫혔거나 받기만 하는 연결일 때.
            BrokenPipeError: 상대가 연결을 닫았을 때.
        """

    def recv_bytes(self, maxlength: int | None = None) -> bytes:
        """메시지 하나를 바이트열로 받습니다. 올 때까지 기다립니다.

        Args:
            maxlength: 받아들일 최대 길이(바이트). 더 긴 메시지가 오면 예외가 나고,
                그 연결에서는 더 받을 수 없게 됩니다.

        Returns:
            받은 바이트열.

        Raises:
            EOFError: 받을 것이 없고 상대 끝이 모두 닫혔을 때.
            OSError: 메시지가 `maxlength`보다 길거나, 받을 수 없는 연결일 때.
            ValueError: `maxlength`가 음수일 때.
        """

    def recv_bytes_into(self, buf: bytearray | memoryview, offset: int = 0) -> int:
        """메시지 하나를 받아 준비해 둔 버퍼에 적습니다. 올 때까지 기다립니다.

        Args:
            buf: 적을 버퍼. `bytearray`처럼 쓸 수 있는 것이어야 합니다.
            offset: 적기 시작할 자리(바이트).

        Returns:
            적은 바이트 수.

        Raises:
            EOFError: 받을 것이 없고 상대 끝이 모두 닫혔을 때.
            multiprocessing.BufferTooShort: 메시지가 남은 자리보다 길 때.
                메시지는 `e.args[0]`에 들어 있습니다.
            ValueError: `offset`이 음수이거나 버퍼보다 클 때.
            OSError: 닫혔거나 보내기만 하는 연결일 때.
        """

    def fileno(self) -> int:
        """연결이 쓰는 파일 기술자 번호를 돌려줍니다. 윈도우에서는 핸들입니다.

        Returns:
            번호.

        Raises:
            OSError: 닫힌 연결일 때.
        """

    def close(self) -> None:
        """연결을 닫습니다. 다시 불러도 됩니다.

        다른 프로세스에 넘겨준 같은 끝은 따로 닫아야 합니다. 모두 닫혀야 상대가
        `EOFError`로 끝을 압니다.
        """

    @property
    def closed(self) -> bool:
        """이 객체를 닫았으면 `True`입니다. 상대가 닫았는지는 알려 주지 않습니다."""

    @property
    def readable(self) -> bool:
        """받을 수 있는 연결이면 `True`입니다."""

    @property
    def writable(self) -> bool:
        """보낼 수 있는 연결이면 `True`입니다."""

class Listener:
    """연결을 기다리는 쪽입니다. 주소를 열어 놓고 찾아오는 상대와 연결을 맺습니다.

    `with`에 쓸 수 있습니다.

    Args:
        address: 열 주소. `('localhost', 6000)` 같은 튜플이나 유닉스 소켓 경로,
            윈도우의 이름 있는 파이프입니다. `None`이면 빈 주소를 고릅니다.
        family: `'AF_INET'`, `'AF_UNIX'`, `'AF_PIPE'` 가운데 하나. `None`이면 주소를 보고,
            주소도 없으면 시스템에서 가장 빠른 것을 고릅니다.
        backlog: 받아 주기를 기다리며 줄 설 수 있는 연결의 수.
        authkey: 인증 키. `None`이면 인증하지 않습니다. 키는 서로 맞는지만 확인하고,
            오가는 자료를 암호화하지는 않습니다.

    Raises:
        OSError: 주소를 열 수 없을 때.
        ValueError: 이 시스템에 없는 `family`일 때.
        TypeError: `authkey`가 바이트열이 아닐 때.
    """

    def __init__(
        self,
        address: tuple[str, int] | str | bytes | None = None,
        family: str | None = None,
        backlog: int = 1,
        authkey: bytes | None = None,
    ) -> None: ...
    def accept(self) -> Connection:
        """상대가 찾아올 때까지 기다렸다가 연결을 맺습니다.

        시간제한은 줄 수 없습니다.

        Returns:
            새로 맺은 연결.

        Raises:
            multiprocessing.AuthenticationError: 인증 키가 서로 맞지 않을 때.
            OSError: `close()`한 객체일 때.
        """

    def close(self) -> None:
        """주소를 닫습니다. 유닉스 소켓이면 파일도 지웁니다.

        이미 맺은 연결은 그대로 남습니다. 다시 불러도 됩니다.
        """

    @property
    def address(self) -> tuple[str, int] | str | bytes:
        """지금 열려 있는 주소입니다.

        포트를 0으로 열었을 때 실제로 잡힌 포트를 여기서 봅니다. 닫은 뒤에는 읽을 수 없습니다.
        """

    @property
    def last_accepted(self) -> tuple[str, int] | str | None:
        """마지막으로 받아 준 상대의 주소입니다. 아직 없으면 `None`입니다."""

def Client(
    address: tuple[str, int] | str | bytes,
    family: str | None = None,
    authkey: bytes | None = None,
) -> Connection:
    """기다리고 있는 [`Listener`][multiprocessing.connection.Listener]에 찾아가 연결을 맺습니다.

    !!! warning "주의"
        한쪽에만 인증 키를 주면 인증 메시지를 자료로 잘못 읽거나, 오지 않을 메시지를
        기다리며 멈춥니다. 양쪽에 같은 키를 줍니다.

    Args:
        address: 상대의 주소.
        family: 주소의 종류. `None`이면 주소를 보고 정합니다.
        authkey: 인증 키. 상대가 인증하지 않으면 `None`으로 둡니다.

    Returns:
        새로 맺은 연결.

    Raises:
        multiprocessing.AuthenticationError: 인증 키가 서로 맞지 않을 때.
        OSError: 찾아갈 수 없을 때. `ConnectionRefusedError`와 `FileNotFoundError`도
            여기에 속합니다.
        TypeError: `authkey`가 바이트열이 아닐 때.
    """

def Pipe(duplex: bool = True) -> tuple[Connection, Connection]:
    """파이프 하나로 이어진 두 연결을 만듭니다.

    [`multiprocessing.Pipe()`][multiprocessing.Pipe]가 이것을 부릅니다.

    Args:
        duplex: `True`이면 양쪽 모두 보내고 받습니다. `False`이면 첫째 연결은 받기만,
            둘째 연결은 보내기만 합니다.

    Returns:
        두 연결의 튜플.
    """

def wait(object_list: Iterable[Any], timeout: float | None = None) -> list[Any]:
    """여러 대상 가운데 하나라도 준비될 때까지 기다립니다.

    연결과 소켓은 받을 것이 있거나 상대가 닫았을 때,
    [`Process.sentinel`][multiprocessing.Process.sentinel]은 그 프로세스가 끝났을 때 준비됩니다.
    `poll()`을 돌려 가며 묻는 것보다 낫습니다.

    Args:
        object_list: 기다릴 대상들. 읽을 수 있는 연결, 소켓, 프로세스의 `sentinel`.
        timeout: 기다릴 최대 시간(초). `None`이면 하나라도 준비될 때까지 기다립니다.
            음수이면 0과 같습니다.

    Returns:
        준비된 대상들의 리스트. 시간제한이 지났으면 빈 리스트.
    """

def deliver_challenge(connection: Connection, authkey: bytes, digest_name: str = "sha256") -> None:
    """상대에게 임의의 문제를 보내고, 같은 인증 키를 아는지 확인합니다.

    [`Listener`][multiprocessing.connection.Listener]와
    [`Client()`][multiprocessing.connection.Client]가 알아서 부르므로 직접 부를 일은 드뭅니다.
    상대는 [`answer_challenge()`][multiprocessing.connection.answer_challenge]로 답합니다.

    Args:
        connection: 인증할 연결.
        authkey: 인증 키.
        digest_name: (3.12부터) 답을 계산할 해시 이름. 3.11은 언제나 MD5입니다.

    Raises:
        multiprocessing.AuthenticationError: 답이 틀렸을 때.
        ValueError: `authkey`가 바이트열이 아닐 때.
    """

def answer_challenge(connection: Connection, authkey: bytes) -> None:
    """상대가 보낸 문제를 받아, 인증 키로 계산한 답을 보냅니다.

    [`deliver_challenge()`][multiprocessing.connection.deliver_challenge]와 짝을 이룹니다.

    Args:
        connection: 인증할 연결.
        authkey: 인증 키.

    Raises:
        multiprocessing.AuthenticationError: 상대가 답을 받아들이지 않았을 때.
        ValueError: `authkey`가 바이트열이 아닐 때.
    """
