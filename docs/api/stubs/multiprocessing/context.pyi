"""시작 방법마다 하나씩 있는 컨텍스트를 담은 모듈입니다."""

class BaseContext:
    """시작 방법 하나에 묶인 컨텍스트 객체입니다.

    [`get_context()`][multiprocessing.get_context]로 얻으며 직접 만들지 않습니다.
    `multiprocessing`의 공개 이름 대부분을 똑같이 갖추고 있습니다. 곧 `ctx.Process`,
    `ctx.Queue()`, `ctx.Pool()`, `ctx.Lock()`, `ctx.Manager()`는 그 시작 방법에 맞는 것을
    만듭니다. 객체를 받는 함수에 `ctx` 매개변수가 있으면 이 객체를 넘깁니다.
    """
