// A camera that is not there: offers bars of colour with dots all over, and a light band that moves over a quarter of
// them, through PipeWire until it is ended, as a camera's driver
// would, in one format only. WIDTH, HEIGHT and RATE say which; what looks at it may come and go as often as it likes
// (GStreamer's own sink gives nothing to whoever comes after the second).
#include <pipewire/pipewire.h>
#include <spa/param/video/format-utils.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

namespace
{

std::uint32_t fromEnvironment(const char* name, std::uint32_t usual)
{
    const char* text = std::getenv(name);
    const long value = text ? std::strtol(text, nullptr, 10) : 0;
    return value > 0 && value <= 16'384 ? std::uint32_t(value) : usual;
}

struct Camera {
    std::uint32_t width = fromEnvironment("WIDTH", 1280);
    std::uint32_t height = fromEnvironment("HEIGHT", 720);
    std::uint32_t rate = fromEnvironment("RATE", 30);
    std::vector<std::uint8_t> scene; // YUYV
    std::uint32_t given = 0;
    pw_main_loop* loop = nullptr;
    pw_stream* stream = nullptr;
    spa_source* timer = nullptr;
    std::uint32_t stride() const { return width * 2; }
};

// White, yellow, cyan, green, magenta, red, blue, black; and dots of hair, always in the same places, so that one
// picture can be laid onto another.
std::vector<std::uint8_t> sceneOf(const Camera& camera)
{
    constexpr std::array<std::array<std::uint8_t, 3>, 8> colours{{{180, 128, 128},
                                                                  {162, 44, 142},
                                                                  {131, 156, 44},
                                                                  {112, 72, 58},
                                                                  {84, 184, 198},
                                                                  {65, 100, 212},
                                                                  {35, 212, 114},
                                                                  {16, 128, 128}}};
    const std::uint32_t width = camera.width;
    std::vector<std::uint8_t> line(camera.stride());
    for (std::uint32_t x = 0; x < width; ++x) {
        const auto& colour = colours[std::size_t(x) * colours.size() / width];
        line[2 * x] = colour[0];
        line[2 * x + 1] = colour[x % 2 == 0 ? 1 : 2];
    }
    std::vector<std::uint8_t> scene;
    scene.reserve(std::size_t(camera.stride()) * camera.height);
    for (std::uint32_t y = 0; y < camera.height; ++y)
        scene.insert(scene.end(), line.begin(), line.end());
    std::minstd_rand random(20'261'129);
    for (int dot = 0; dot < 1'500; ++dot) {
        const std::uint32_t radius = 1 + width / 400 + random() % (1 + width / 300);
        const std::uint32_t left = random() % (width - 2 * radius);
        const std::uint32_t top = random() % (camera.height - 2 * radius);
        const auto light = std::uint8_t(random() % 2 == 0 ? 24 : 210);
        for (std::uint32_t y = 0; y <= 2 * radius; ++y) {
            for (std::uint32_t x = 0; x <= 2 * radius && left + x < width && top + y < camera.height; ++x) {
                const std::int64_t dx = std::int64_t(x) - radius;
                const std::int64_t dy = std::int64_t(y) - radius;
                if (dx * dx + dy * dy <= std::int64_t(radius) * radius)
                    scene[std::size_t(top + y) * camera.stride() + 2 * std::size_t(left + x)] = light;
            }
        }
    }
    return scene;
}

// With a light band that goes down, so that no picture is like the one before.
void draw(const Camera& camera, std::uint8_t* to)
{
    std::memcpy(to, camera.scene.data(), camera.scene.size());
    const std::uint32_t top = camera.given * 8 % camera.height;
    for (std::uint32_t y = top; y < std::min(camera.height, top + camera.height / 8); ++y) {
        std::uint8_t* line = to + std::size_t(y) * camera.stride();
        for (std::uint32_t x = 0; x < camera.width / 4; ++x)
            line[2 * x] = 235;
    }
}

void give(void* data)
{
    auto& camera = *static_cast<Camera*>(data);
    pw_buffer* buffer = pw_stream_dequeue_buffer(camera.stream);
    if (!buffer)
        return; // nobody has given one back: this frame is left out
    spa_data& place = buffer->buffer->datas[0];
    if (place.data && place.maxsize >= camera.stride() * camera.height) {
        draw(camera, static_cast<std::uint8_t*>(place.data));
        ++camera.given;
        place.chunk->offset = 0;
        place.chunk->size = camera.stride() * camera.height;
        place.chunk->stride = std::int32_t(camera.stride());
    }
    pw_stream_queue_buffer(camera.stream, buffer);
}

void tick(void* data, std::uint64_t) { pw_stream_trigger_process(static_cast<Camera*>(data)->stream); }

void followState(void* data, pw_stream_state, pw_stream_state state, const char*)
{
    auto& camera = *static_cast<Camera*>(data);
    timespec period{0, 0};
    if (state == PW_STREAM_STATE_STREAMING) {
        period.tv_sec = camera.rate == 1 ? 1 : 0;
        period.tv_nsec = camera.rate == 1 ? 0 : 1'000'000'000L / long(camera.rate);
    }
    pw_loop_update_timer(pw_main_loop_get_loop(camera.loop), camera.timer, &period, &period, false);
    if (state == PW_STREAM_STATE_ERROR)
        pw_main_loop_quit(camera.loop);
}

void agreeOnBuffers(void* data, std::uint32_t id, const spa_pod* format)
{
    const auto& camera = *static_cast<Camera*>(data);
    if (id != SPA_PARAM_Format || !format)
        return;
    std::array<std::uint8_t, 1024> room{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, room.data(), std::uint32_t(room.size()));
    const auto* buffers = static_cast<const spa_pod*>(
        spa_pod_builder_add_object(&builder, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers, SPA_PARAM_BUFFERS_buffers,
                                   SPA_POD_CHOICE_RANGE_Int(8, 2, 16), SPA_PARAM_BUFFERS_blocks, SPA_POD_Int(1),
                                   SPA_PARAM_BUFFERS_size, SPA_POD_Int(std::int32_t(camera.stride() * camera.height)),
                                   SPA_PARAM_BUFFERS_stride, SPA_POD_Int(std::int32_t(camera.stride()))));
    pw_stream_update_params(camera.stream, &buffers, 1);
}

void end(void* data, int) { pw_main_loop_quit(static_cast<Camera*>(data)->loop); }

} // namespace

int main(int argc, char* argv[])
{
    pw_init(&argc, &argv);
    Camera camera;
    camera.scene = sceneOf(camera);
    camera.loop = pw_main_loop_new(nullptr);
    pw_loop* loop = pw_main_loop_get_loop(camera.loop);
    pw_loop_add_signal(loop, SIGINT, end, &camera);
    pw_loop_add_signal(loop, SIGTERM, end, &camera);
    camera.timer = pw_loop_add_timer(loop, tick, &camera);
    pw_stream_events events{};
    events.version = PW_VERSION_STREAM_EVENTS;
    events.state_changed = followState;
    events.param_changed = agreeOnBuffers;
    events.process = give;
    camera.stream = pw_stream_new_simple(loop, "testcam",
                                         pw_properties_new(PW_KEY_MEDIA_CLASS, "Video/Source", PW_KEY_NODE_NAME,
                                                           "testcam", PW_KEY_NODE_DESCRIPTION, "TestCam",
                                                           PW_KEY_MEDIA_ROLE, "Camera", nullptr),
                                         &events, &camera);
    std::array<std::uint8_t, 1024> room{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, room.data(), std::uint32_t(room.size()));
    spa_video_info_raw info{};
    info.format = SPA_VIDEO_FORMAT_YUY2;
    info.size = SPA_RECTANGLE(camera.width, camera.height);
    info.framerate = SPA_FRACTION(camera.rate, 1);
    const spa_pod* format = spa_format_video_raw_build(&builder, SPA_PARAM_EnumFormat, &info);
    if (pw_stream_connect(camera.stream, PW_DIRECTION_OUTPUT, PW_ID_ANY,
                          pw_stream_flags(PW_STREAM_FLAG_DRIVER | PW_STREAM_FLAG_MAP_BUFFERS), &format, 1) < 0)
        return 1;
    pw_main_loop_run(camera.loop);
    pw_stream_destroy(camera.stream);
    pw_main_loop_destroy(camera.loop);
    pw_deinit();
}
